import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { StepUpMessages } from '../../../shared/i18n/sign-in/step-up/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { iconPath, stroke } from '../../theme/icons.ts';
import { minutesOf } from './minutes-of.ts';
import { ring } from './ring.ts';
import { unfolding } from './unfolding.ts';
import { bell, on, phone, speech } from './step-up-icons.ts';

export type Waiting = Extract<Step, { at: 'waiting' }>;

export interface Beside {
  readonly secondsLeft: number;
  /** What the page met on the way, if anything. */
  readonly notice: TemplateResult | typeof nothing;
  /** The answer is to be told by a tone. */
  readonly isCalled: boolean;
  /** The button that says the number, where there may be a voice. */
  readonly speaker: TemplateResult | typeof nothing;
  /** That an adult has opened a door meanwhile, and the way there. */
  readonly door: { readonly opened: string; readonly goIn: string } | undefined;
  call(isCalled: boolean): void;
  send(answer: Answer): void;
}

/** The number is the screen; around it the time, and below what happens with it. */
export function waiting(
  { number, adult: name, lastsSeconds }: Waiting,
  text: Messages<StepUpMessages>,
  beside: Beside,
): TemplateResult {
  const { secondsLeft, isCalled, speaker, notice, door } = beside;
  return html`<div class="clock">
      ${ring(secondsLeft / lastsSeconds)}
      <p class="number" part="number" translate="no">${number}</p>
    </div>
    <div class="middle">
      <p>${text.say('left', { minutes: minutesOf(secondsLeft) })}</p>
      ${speaker}
    </div>
    ${notice}
    ${
      door
        ? html`<p class="hint door">${stroke(on)}<span>${door.opened}</span></p>
            <div class="stack">
              <button class="act" @click=${() => beside.send({ answer: 'to-window' })}>${door.goIn}</button>
            </div>`
        : nothing
    }
    <ol class="steps">
      <li>${stroke(speech)}<span>${text.say('say-number', { name, number })}</span></li>
      <li>${stroke(phone)}<span>${text.say('they-type', { name, host: location.host })}</span></li>
      <li>${stroke(on)}<span>${text.say('goes-on')}</span></li>
    </ol>
    <div class="stack">
      <button class="plain" aria-pressed=${isCalled} @click=${() => beside.call(!isCalled)}>
        ${stroke(isCalled ? iconPath('met') : bell)}${text.say('call-me')}
      </button>
      <button class="plain" @click=${() => beside.send({ answer: 'cancel' })}>${text.say('stop')}</button>
    </div>
    ${unfolding(text.say('no-answer', { name }), html`<p>${text.say('no-answer-advice')}</p>`)}`;
}
