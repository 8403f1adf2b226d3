import { html, type TemplateResult } from 'lit';
import type { Answer, Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

type Send = (answer: Answer) => void;

/** Who is signed in shows more: why, the ways there are, and the way back without. */
export function stepUp(
  { service, ways, beside, adults }: Extract<Step, { at: 'step-up' }>,
  text: Messages<SignInMessages>,
  { send, usePasskey }: { send: Send; usePasskey: () => void },
): TemplateResult {
  const hasWay = ways.length + beside.length + adults.length > 0;
  return html`<p>${text.say('step-up-why', { service: service.name })}</p>
    ${hasWay ? '' : html`<p>${text.say('no-way')}</p>`}
    <div class="stack">
      ${[...ways, ...beside].map((way) =>
        'to' in way
          ? html`<a class="act" href=${way.to}>${text.say('step-up-with', { name: way.name })}</a>`
          : html`<button class="act" type="button" @click=${usePasskey}>
              ${text.say('step-up-with', { name: text.say('passkey') })}
            </button>`,
      )}
      ${
        adults.length > 1
          ? html`<button class="act" type="button" @click=${() => send({ answer: 'ask-adult' })}>
              ${text.say('ask-any')}
            </button>`
          : ''
      }
      ${adults.map(
        ({ id, name }) =>
          html`<button class="plain" type="button" @click=${() => send({ answer: 'ask-adult', adult: id })}>
            ${text.say('ask-one', { name })}
          </button>`,
      )}
      <button class=${hasWay ? 'plain' : 'act'} type="button" @click=${() => send({ answer: 'not-now' })}>
        ${text.say(hasWay ? 'not-now' : 'back')}
      </button>
    </div>`;
}

/** An adult was asked: the number to say, and the way to call it off. */
export function waiting(
  { number, adult }: Extract<Step, { at: 'waiting' }>,
  text: Messages<SignInMessages>,
  send: Send,
): TemplateResult {
  return html`<p class="number">${number}</p>
    <p>${text.say('say-number', { name: adult })}</p>
    <div class="stack">
      <button class="plain" type="button" @click=${() => send({ answer: 'cancel' })}>${text.say('call-off')}</button>
    </div>`;
}
