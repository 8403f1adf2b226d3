import { escape } from './escape.ts';
import { iconHtml } from './own-card.ts';

/** What has come of the last step, as one line that is read when the page opens; nothing where nothing was done. */
export function outcomeLine(outcome: object | undefined, told = ''): string {
  if (outcome === undefined) return '';
  return 'done' in outcome
    ? `<p class="hint" role="status">${iconHtml('met')}<span>${escape(told)}</span></p>`
    : `<p class="bad" role="alert">${iconHtml('warning')}<span>${escape(told)}</span></p>`;
}
