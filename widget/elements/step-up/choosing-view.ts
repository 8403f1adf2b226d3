import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { StepUpMessages } from '../../../shared/i18n/sign-in/step-up/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { stroke } from '../../theme/icons.ts';
import { asking } from './asking-view.ts';
import { together } from './step-up-icons.ts';
import type { Choosing } from './steps.ts';
import { unfolding } from './unfolding.ts';

type Text = Messages<StepUpMessages>;

/** What the person can set off, and the sign-in's own words for it. */
export interface Actions {
  send(answer: Answer): void;
  usePasskey(): void;
  readonly back: string;
  readonly passkey: string;
}

/** Who can help, the nearest first: oneself, a grown-up who is here, and those elsewhere. One of them is the green button. */
export function choosing(step: Choosing, text: Text, actions: Actions): TemplateResult {
  const { ways, beside, adults } = step;
  const hasAdult = beside.length + adults.length > 0;
  const hasWay = ways.length > 0 || hasAdult;
  return html`${ways.length + beside.length > 0 ? nearest(step, text, actions) : nothing}
    ${adults.length > 0 ? asking(step, text, actions.send) : nothing}
    ${hasAdult ? unfolding(text.say('no-adult'), html`<p>${text.say('no-adult-advice')}</p>`) : nothing}
    <div class="stack">
      <button class=${hasWay ? 'plain' : 'act'} @click=${() => actions.send({ answer: 'not-now' })}>
        ${hasWay ? text.say('not-now') : actions.back}
      </button>
    </div>`;
}

function nearest({ ways, beside }: Choosing, text: Text, { usePasskey, passkey }: Actions): TemplateResult {
  return html`<div class="stack">
    ${ways.map((way, index) => {
      const kind = index === 0 ? 'act' : 'plain';
      return 'to' in way
        ? html`<a class=${kind} href=${way.to}>${text.say('with', way)}</a>`
        : html`<button class=${kind} @click=${usePasskey}>${text.say('with', { name: passkey })}</button>`;
    })}
    ${beside.map(
      (way, index) =>
        html`<a class="plain tile ${ways.length + index === 0 ? 'first' : ''}" href=${way.to}>
          ${stroke(together)}<b>${text.say('beside')}</b
          ><span>${text.say('beside-with', { name: 'name' in way ? way.name : undefined })}</span>
        </a>`,
    )}
  </div>`;
}

/** Why, and that a grown-up can help, or that nothing can yet. */
export function whyOf({ ways, beside, adults, service }: Choosing, text: Text): string[] {
  const why = text.say('why', { service: service.name });
  if (beside.length + adults.length > 0) return [why, text.say('an-adult-helps')];
  return ways.length > 0 ? [why] : [why, text.say('no-way')];
}
