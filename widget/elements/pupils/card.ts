import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Gives } from '../../../shared/contract/pupils.ts';
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
  return html`<li class="pupil" part="pupil" data-username=${username}>
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
    ${door(pupil.username, name, signs, desk)}
  </li>`;
}

/** What can be done about one pupil's door: it is closed, or opened anew when it has closed. */
function door(username: string, name: string, signs: Shown['signs'], { text, send, state }: Desk): unknown {
  const ajar = signs.find((sign) => sign.is === 'open' || sign.is === 'taken');
  const late = signs.find((sign) => sign.is === 'late');
  const again = late?.gives ?? state.shut.get(username);
  if (ajar) return button('close', () => close(ajar.gives));
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

  function close(gives: Gives): void {
    const pupil = state.list?.pupils.find((one) => one.username === username);
    const opening = pupil?.windows.find((one) => one.gives === gives)?.opening;
    if (opening !== undefined) send({ type: 'close', closed: { opening, pupils: [username] } });
  }
}
