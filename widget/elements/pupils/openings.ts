import { html, nothing, type TemplateResult } from 'lit';
import type { Opening } from '../../../shared/contract/pupils.ts';
import { progressOf } from '../../../shared/flow/pupils-shown.ts';
import { type Desk, whomOf } from './desk.ts';
import { timeLeft } from './time-left.ts';

/** What was opened for several at once, or with words to show: how far they are, the words, and the way to the wall. */
export function openings(wall: (opening: string) => void, desk: Desk): readonly TemplateResult[] {
  return openingsOf(desk).map((one) => banner(one, wall, desk));
}

/** Those of the group that is looked at; of each kind only the last when it is over. */
export function openingsOf({ state, group }: Pick<Desk, 'state' | 'group'>): readonly Opening[] {
  const { list } = state;
  if (!list || list.place !== state.place) return [];
  const here = new Set(group?.pupils);
  const own = list.openings.filter(({ pupils, code }) => {
    return (pupils.length > 1 || code !== undefined) && pupils.some((username) => here.has(username));
  });
  return own.filter((opening) => {
    const { isOpen, missing } = progressOf(opening, list);
    if (isOpen && opening.secondsLeft > 0) return true;
    const isLast = own.find(({ gives }) => gives === opening.gives) === opening;
    return isLast && (missing.length > 0 || opening.secondsLeft > 0);
  });
}

function banner(opening: Opening, wall: (opening: string) => void, desk: Desk): TemplateResult {
  const { text, send, state } = desk;
  const { id, gives, code, pupils } = opening;
  const { through, missing, isOpen: isSomebodyAt } = progressOf(opening, state.list ?? { pupils: [] });
  const left = isSomebodyAt ? timeLeft(opening, desk) : undefined;
  const isOpen = left !== undefined; // whoever is on the way through has time, and holds up nobody else
  const isOne = pupils.length === 1;
  return html`<section class="opening" part="opening" data-opening=${id} aria-labelledby="opening-${id}">
    <h3 id="opening-${id}" tabindex="-1">${text.say('opening', { gives, whom: whomOf(pupils, 'selected', desk) })}</h3>
    <p class="reached">
      <b>${text.say('reached', { through: through.length, count: pupils.length })}</b>
      <progress max=${pupils.length} value=${through.length} aria-hidden="true"></progress>
      <span class="muted">${left ?? (missing.length === 0 ? nothing : text.say('time-over'))}</span>
    </p>
    ${
      code === undefined || !isOpen
        ? nothing
        : html`<p class="code">
            <span class="muted">${text.say('code')}</span> <b translate="no" lang="da">${code}</b>
          </p>`
    }
    <div class="row">
      ${
        left === undefined || state.place === 'children'
          ? nothing
          : html`<button class="plain" type="button" @click=${() => wall(id)}>${text.say('wall')}</button>`
      }
      ${
        isOpen
          ? html`<button class="link" type="button" @click=${() => send({ type: 'close', closed: { opening: id } })}>
              ${text.say('close-all', { isOne })}
            </button>`
          : missing.length > 0
            ? html`<button class="plain" type="button" @click=${() => askAgain()}>
                ${text.say('open-again', { whom: whomOf(missing, 'selected', desk) })}
              </button>`
            : nothing
      }
    </div>
  </section>`;

  function askAgain(): void {
    send({ type: 'ask', gives, pupils: missing, now: performance.now() });
  }
}
