import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { StepUpMessages } from '../../../shared/i18n/sign-in/step-up/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { stroke } from '../../theme/icons.ts';
import { type Adults, initialOf, inSight } from './adults.ts';
import { unfolding } from './unfolding.ts';
import type { Choosing } from './steps.ts';
import { everybody } from './step-up-icons.ts';

/** Grown-ups elsewhere: all of them at once, or one by the first name. */
export function asking(
  { ways, beside, adults }: Choosing,
  text: Messages<StepUpMessages>,
  send: (answer: Answer) => void,
): TemplateResult {
  const isFirst = ways.length + beside.length === 0;
  const isAlone = adults.length === 1;
  const { shown, folded } = inSight(adults);
  const people = (some: Adults, isGreen: boolean) =>
    html`<ul class="people">
      ${some.map(
        ({ id, name, is }) =>
          html`<li>
            <button
              class=${isGreen ? 'plain person first' : 'plain person'}
              @click=${() => send({ answer: 'ask-adult', adult: id })}
            >
              <span class="initial" aria-hidden="true">${initialOf(name)}</span>
              <b><span class=${isAlone ? '' : 'heard'}>${text.say('ask')} </span>${name}</b>
              <span>${text.say('is', { is })}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  return html`<section>
    ${isAlone && isFirst ? nothing : html`<h2>${text.say('whom', { isElsewhere: beside.length > 0 })}</h2>`}
    ${
      isAlone
        ? nothing
        : html`<button class=${isFirst ? 'act' : 'plain'} @click=${() => send({ answer: 'ask-adult' })}>
            ${stroke(everybody)}${text.say('ask-any')}
          </button>`
    }
    ${people(shown, isFirst && isAlone)}
    ${folded.length > 0 ? unfolding(text.say('teachers'), people(folded, false)) : nothing}
  </section>`;
}
