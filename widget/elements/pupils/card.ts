import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Shown } from '../../../shared/flow/pupils-shown.ts';
import { shownName } from '../shown-name.ts';
import type { Desk } from './desk.ts';
import { saidSign } from './said-sign.ts';
import { signIcon } from './sign-icons.ts';

/** One pupil: the tile itself is the checkbox, so that every browser hears a press with Shift on it. */
export function card({ pupil, signs }: Shown, desk: Desk): TemplateResult {
  const { send, state } = desk;
  const { username } = pupil;
  const name = shownName(pupil.name);
  return html`<div class="pupil" part="pupil" role="listitem" data-username=${username}>
    <input
      type="checkbox"
      tabindex="-1"
      aria-label=${name}
      aria-describedby="signs-${username} username-${username}"
      .checked=${live(state.selected.has(username))}
      @click=${({ shiftKey: isRange }: MouseEvent) => send({ type: 'turn', username, isRange, now: performance.now() })}
    />
    <b aria-hidden="true">${name}</b>
    <small class="username" id="username-${username}" translate="no">${username}</small>
    <div class="signs" id="signs-${username}">
      ${signs.map((sign) => html`<p class="sign ${sign.is}">${signIcon(sign.is)}<span>${saidSign(sign, desk)}</span></p>`)}
    </div>
    ${door(pupil, name, signs, desk)}
  </div>`;
}

/** What can be done about one pupil's door: it is closed, by whoever opened it, or opened anew when it has closed. */
function door({ username, windows }: Shown['pupil'], name: string, signs: Shown['signs'], desk: Desk): unknown {
  const { text, send, state } = desk;
  if (signs.some(({ is }) => is === 'open' || is === 'taken')) {
    const own = windows.find(({ opening }) => state.list?.openings.some(({ id }) => id === opening));
    if (own === undefined) return nothing;
    const closed = { opening: own.opening, pupils: [username] };
    return button('close', () => send({ type: 'close', closed }));
  }
  const late = signs.find((sign) => sign.is === 'late');
  const again = late?.gives ?? state.shut.get(username);
  return again === undefined
    ? nothing
    : button('reopen', () => send({ type: 'reopen', username, gives: again, now: performance.now() }));

  function button(act: 'close' | 'reopen', press: () => void): TemplateResult {
    return html`<button
      class="link door"
      type="button"
      tabindex="-1"
      aria-label=${text.say(`${act}-of`, { name })}
      @click=${press}
    >
      ${text.say(act)}
    </button>`;
  }
}
