import { html, nothing, type TemplateResult } from 'lit';
import type { Approvals } from '../../../shared/contract/approvals.ts';
import { type Desk, minutesUntil } from './desk.ts';
import { shownName } from '../shown-name.ts';

/** Whom the grown-up does not hear from for a while, with the way back. `heardAt`: when the list came. */
export function muted(list: Approvals['muted'], heardAt: number, { text, send, now }: Desk): unknown {
  if (list.length === 0) return nothing;
  return html`<section class="muted-list">
    <h2 tabindex="-1">${text.say('muted')}</h2>
    <ul>
      ${list.map((one) => row(one))}
    </ul>
  </section>`;

  function row({ id, pupil, secondsLeft }: Approvals['muted'][number]): TemplateResult {
    const minutes = minutesUntil(heardAt + secondsLeft * 1000, now);
    const name = shownName(pupil.name);
    return html`<li>
      <span>${text.say('muted-for', { name, minutes })}</span>
      <button class="link" type="button" @click=${() => send({ type: 'unmute', id })}>
        ${text.say('unmute', { name })}
      </button>
    </li>`;
  }
}
