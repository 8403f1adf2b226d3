import { html, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** Who is signed in shows more: why, the ways there are, and the way back without. */
export function stepUp(
  { service, ways }: Extract<Step, { at: 'step-up' }>,
  text: Messages<SignInMessages>,
  notNow: () => void,
): TemplateResult {
  return html`<p>${text.say('step-up-why', { service: service.name })}</p>
    ${ways.length === 0 ? html`<p>${text.say('no-way')}</p>` : ''}
    <div class="stack">
      ${ways.map(({ name, to }) => html`<a class="act" href=${to}>${text.say('step-up-with', { name })}</a>`)}
      <button class=${ways.length === 0 ? 'act' : 'plain'} type="button" @click=${notNow}>
        ${text.say(ways.length === 0 ? 'back' : 'not-now')}
      </button>
    </div>`;
}
