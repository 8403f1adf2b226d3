import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Shown } from '../../../shared/flow/pupils-shown.ts';
import { card } from './card.ts';
import { type Desk, nameOfGroup } from './desk.ts';

/** Seconds after which what stands on the cards is said anew: minutes are what they tell. */
const stamp = 15_000;

/** How many stand in a piece, which fills its rows whether it has one column, two, three or four. */
const together = 12;

/** The pupils, as many of them as are drawn yet. A list of checkboxes: docs/decisions/0040. */
export function grid(drawn: number, desk: Desk): TemplateResult {
  const { text, state, shown, group, now } = desk;
  const { list, selected, shut } = state;
  if (shown.length === 0) {
    return html`<p class="nobody muted">${text.say(desk.all.length === 0 ? 'no-pupils' : 'none-found')}</p>`;
  }
  const name = group ? nameOfGroup(group, desk) : '';
  const changes = [list, shown, selected, shut, text.language, Math.floor((now - state.toldAt) / stamp)];
  return html`<p class="heard" id="keys">${text.say('list-keys')}</p>
    <div class="pupils" role="list" aria-label=${text.say('list', { name })} aria-describedby="keys">
      ${repeat(
        piecesOf(shown.slice(0, drawn)),
        (_, at) => at,
        (piece) =>
          html`<div class="piece" role="presentation">
            ${guard([...changes, piece.length], () => cardsOf(piece, desk))}
          </div>`,
      )}
    </div>`;
}

/** What is drawn already is not drawn again when more comes. */
function piecesOf(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  return Array.from({ length: Math.ceil(shown.length / together) }, (_, at) => {
    return shown.slice(at * together, (at + 1) * together);
  });
}

function cardsOf(piece: readonly Shown[], desk: Desk): unknown {
  return repeat(
    piece,
    ({ pupil }) => pupil.username,
    (one) => card(one, desk),
  );
}
