import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import { isAboutWho, type State } from '../../../shared/flow/pupils-state.ts';
import { icon } from '../../theme/icons.ts';
import type { Desk } from './desk.ts';

/** What concerns the whole page: the way is lost, or the adult must show again who they are. `sureAt`: where they do. */
export function notice({ failure }: State, sureAt: string | undefined, desk: Desk): TemplateResult {
  return html`<div role="alert">${failure ? said(failure, sureAt, desk, true) : nothing}</div>`;
}

/** Why the last thing asked for was not done. */
export function refusal({ refusal }: State, sureAt: string | undefined, desk: Desk): TemplateResult {
  return html`<div role="alert">${refusal ? said(refusal, sureAt, desk, false) : nothing}</div>`;
}

function said(failure: Failure, sureAt: string | undefined, { text, send }: Desk, mayTry: boolean): TemplateResult {
  if (isAboutWho(failure)) {
    return html`<div class="notice hint">
      ${icon('key')}<span>${text.failure(failure)}</span>
      ${sureAt === undefined ? nothing : html`<a class="plain" href=${sureAt}>${text.say('show-again')}</a>`}
    </div>`;
  }
  return html`<div class="notice bad">
    ${icon('warning')}<span>${text.failure(failure)}</span>
    ${
      mayTry
        ? html`<button class="link" type="button" @click=${() => send({ type: 'look' })}>
            ${text.say('try-again')}
          </button>`
        : nothing
    }
  </div>`;
}
