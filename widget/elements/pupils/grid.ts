import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { card } from './card.ts';
import { type Desk, nameOfGroup } from './desk.ts';

/** Seconds after which what stands on the cards is said anew: minutes are what they tell. */
const stamp = 15_000;

/** The pupils, as many of them as are drawn yet. A list of checkboxes: docs/decisions/0040. */
export function grid(drawn: number, desk: Desk): TemplateResult {
  const { text, state, shown, group, now } = desk;
  const { list, selected, shut } = state;
  if (shown.length === 0) {
    return html`<p class="nobody muted">${text.say(desk.all.length === 0 ? 'no-pupils' : 'none-found')}</p>`;
  }
  const name = group ? nameOfGroup(group, desk) : '';
  const changes = [list, shown, selected, shut, drawn, text.language, Math.floor((now - state.toldAt) / stamp)];
  return html`<p class="heard" id="keys">${text.say('list-keys')}</p>
    <ul class="pupils" aria-label=${text.say('list', { name })} aria-describedby="keys">
      ${guard(changes, () =>
        repeat(
          shown.slice(0, drawn),
          ({ pupil }) => pupil.username,
          (one) => card(one, desk),
        ),
      )}
    </ul>`;
}
