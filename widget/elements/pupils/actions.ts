import { html, nothing, type TemplateResult } from 'lit';
import type { Gives } from '../../../shared/contract/pupils.ts';
import { concerned } from '../../../shared/flow/pupils-shown.ts';
import { type Desk, whomOf } from './desk.ts';
import { refusal } from './notice.ts';

/** What can be given, and to whom exactly: both buttons say it. In sight wherever the list is scrolled to. */
export function actions(sureAt: string | undefined, desk: Desk): TemplateResult | typeof nothing {
  const { text, send, state, shown, now } = desk;
  const pupils = concerned(shown, state);
  if (pupils.length === 0 || state.list?.place !== state.place) return nothing;
  const whom = whomOf(pupils, state.selected.size > 0 ? 'selected' : 'shown', desk);
  const seconds = state.undo ? Math.max(1, Math.ceil((state.undo.until - now) / 1000)) : 0;
  return html`<div class="actions">
    ${refusal(state, sureAt, desk)}
    <div class="gives">
      ${give('password', 'act')} ${give('step-up', 'plain')}
      <p class="muted">${text.say('guard')}</p>
      ${
        state.undo
          ? html`<button class="plain undo" type="button" @click=${() => send({ type: 'undo' })}>
              ${text.say('undo', { seconds })}
            </button>`
          : nothing
      }
    </div>
  </div>`;

  function give(gives: Gives, look: 'act' | 'plain'): TemplateResult {
    return html`<button
      class="${look} give"
      part=${gives}
      type="button"
      aria-haspopup="dialog"
      aria-busy=${state.sent !== undefined && 'gives' in state.sent && state.sent.gives === gives}
      @click=${() => send({ type: 'ask', gives, now: performance.now() })}
    >
      <span>${text.say('give', { gives })}</span> <small>${text.say('whom', whom)}</small>
    </button>`;
  }
}
