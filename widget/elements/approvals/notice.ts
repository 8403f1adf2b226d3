import { html, nothing, type TemplateResult } from 'lit';
import { isAboutWho, type State } from '../../../shared/flow/approvals.ts';
import { icon } from '../../theme/icons.ts';
import { type Desk, minutesUntil } from './desk.ts';

/** From so many minutes before on, the page tells that the grown-up must soon show again who they are. */
const soon = 10;

/** What concerns all requests: the way is lost, or the grown-up must show again who they are. `sureAt`: where they do. */
export function notice({ failure, sureUntil, list }: State, sureAt: string | undefined, desk: Desk): TemplateResult {
  const { text, send, now } = desk;
  const minutes = sureUntil === undefined ? soon : minutesUntil(sureUntil, now);
  return html`<div role="alert">${failure ? told() : nothing}</div>
    ${!failure && list && minutes < soon ? hint(text.say('sure-soon', { minutes })) : nothing}`;

  function told(): TemplateResult {
    if (failure && isAboutWho(failure)) return hint(text.failure(failure), sureAt);
    return html`<div class="notice bad">
      ${icon('warning')}<span>${failure && text.failure(failure)}</span>
      <button class="link" type="button" @click=${() => send({ type: 'look' })}>${text.say('try-again')}</button>
    </div>`;
  }

  function hint(words: string, to?: string): TemplateResult {
    return html`<div class="notice hint">
      ${icon('key')}<span>${words}</span>
      ${to === undefined ? nothing : html`<a class="act" href=${to}>${text.say('show-again')}</a>`}
    </div>`;
  }
}
