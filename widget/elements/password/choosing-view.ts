import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import { icon } from '../../theme/icons.ts';
import { type Row, unmet } from './checklist-rows.ts';
import { checklist, type Words } from './checklist.ts';

/** All that the choice of one's own password shows. */
export interface Choosing {
  readonly rows: readonly Row[];
  readonly isAsked: boolean;
  /** How each rule stands. */
  readonly lines: unknown;
  /** What the list has told last, for those who do not see it. */
  readonly news: unknown;
  /** The provider refused for something that is no row. */
  readonly isRefused: boolean;
  /** What the provider said about what was sent last. */
  readonly failure: Failure | undefined;
  readonly meter: unknown;
  readonly lead: TemplateResult | typeof nothing;
  readonly fields: TemplateResult;
  readonly idea: TemplateResult;
  readonly on: TemplateResult;
}

/** Where the meter will stand. */
export const emptyMeter = html`<div class="strength" aria-hidden="true">
  <div class="bar"><span></span><span></span><span></span><span></span><span></span></div>
</div>`;

/** Draws the choice of one's own password: field, advice, rules, an idea. */
export function choosingView(choosing: Choosing, words: Words): TemplateResult {
  const missing = unmet(choosing.rows).length;
  // One alert, and the newest word: what is missing now comes after what the provider said then
  const alarm = choosing.isRefused
    ? words.way.say('refused')
    : choosing.isAsked && missing > 0
      ? words.text.say('missing', { count: missing })
      : choosing.failure && words.text.failure(choosing.failure);
  return html`<slot name="head"></slot>
    ${choosing.lead}
    ${alarm === undefined ? nothing : html`<p class="bad" role="alert">${icon('warning')}<span>${alarm}</span></p>`}
    <div class="choice">
      <div>${choosing.fields} ${choosing.meter}</div>
      <div class="ruled">
        ${checklist(choosing.lines, words)}
        <p class="heard" role="status">${choosing.news}</p>
      </div>
      <div class="ends">
        ${choosing.idea}
        <p class="muted private">${words.text.say('private')}</p>
        ${choosing.on}
      </div>
    </div>`;
}
