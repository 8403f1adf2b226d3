import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Card } from '../../../shared/flow/approval-cards.ts';
import { icon } from '../../theme/icons.ts';
import { type Desk, minutesUntil } from './desk.ts';
import { shownName } from '../shown-name.ts';

type Answerable = Exclude<Card, { at: 'over' }>;

/** The number that the pupil says, yes and no within equal reach, and apart from them what is seldom needed. */
export function answer(card: Answerable, desk: Desk): TemplateResult {
  const { request, endsAt, typed } = card;
  const { text, send, now } = desk;
  const { id, triesLeft } = request;
  const named = { name: desk.nameOf(request) };
  const asked = { ...named, service: shownName(request.service.name) };
  const key = encodeURIComponent(id);
  const isPassword = request.gives === 'password';
  const isBusy = card.at === 'sending';
  const isWrong = card.at === 'open' && card.failure !== undefined;
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send({ type: 'confirm', id });
    }}
  >
    <p class="guard">${text.say(isPassword ? 'password-guard' : 'guard', named)}</p>
    <div class="ask">
      <label for="number-${key}">${text.say('number', named)}</label>
      <input
        id="number-${key}"
        class="number"
        part="number"
        inputmode="numeric"
        enterkeyhint="go"
        autocomplete="off"
        spellcheck="false"
        .value=${live(typed)}
        ?readonly=${isBusy}
        aria-invalid=${isWrong}
        aria-describedby="told-${key}"
        @input=${(event: InputEvent & { target: HTMLInputElement }) =>
          send({ type: 'typed', id, text: event.target.value })}
      />
      <p class="muted">
        ${desk.isSlow(request) ? text.say('sending') : text.say('time-left', { minutes: minutesUntil(endsAt, now) })}
        ${triesLeft === 1 && !isWrong ? html`<br />${text.say('last-try')}` : nothing}
      </p>
    </div>
    <div role="alert" id="told-${key}">
      ${
        card.at === 'open' && card.failure
          ? html`<p class="bad">${icon('warning')}<span>${text.failure(card.failure)}</span></p>`
          : nothing
      }
    </div>
    <div class="answers">
      <button class="act" part="yes" aria-busy=${isBusy && card.answer === 'confirm'}>
        ${isPassword ? text.say('password-yes', named) : text.say('yes', asked)}
      </button>
      <button class="plain" part="no" type="button" @click=${() => send({ type: 'refuse', id })}>
        ${text.say('no')}
      </button>
    </div>
    <div class="apart">
      <button class="link not-us" type="button" @click=${() => send({ type: 'doubt', id })}>
        ${text.say('not-us')}
      </button>
      <button class="link quiet" type="button" @click=${() => send({ type: 'mute', id })}>
        ${text.say('mute', named)}
      </button>
    </div>
  </form>`;
}

/** "This was not us", asked once more, with what it will do. */
export function doubted({ request }: Answerable, { text, send, nameOf }: Desk): TemplateResult {
  const { id, gives } = request;
  const isPassword = gives === 'password';
  return html`<div class="doubted">
    <h3 tabindex="-1">${text.say('not-us-asked')}</h3>
    <p>${text.say(isPassword ? 'password-not-us-means' : 'not-us-means', { name: nameOf(request) })}</p>
    <div class="answers">
      <button class="plain grave" type="button" @click=${() => send({ type: 'report', id })}>
        ${text.say(isPassword ? 'password-not-us-yes' : 'not-us-yes')}
      </button>
      <button class="plain" type="button" @click=${() => send({ type: 'trust', id })}>${text.say('not-us-no')}</button>
    </div>
  </div>`;
}
