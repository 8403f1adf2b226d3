import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** The warning that a password will end: why, for how long it holds, and "later" as long as the server offers it. */
export function expiresSoon(
  { reason, daysLeft, mayWait }: Extract<Step, { at: 'expires-soon' }>,
  text: Messages<SignInMessages>,
  wait: () => void,
): TemplateResult {
  const advice = mayWait ? text.say('expires-advice') : text.say('no-more-later');
  return html`<p>${reason === 'grade-moved' ? text.say('moved-up-advice', { days: daysLeft }) : advice}</p>
    <slot name="submit"></slot>
    ${
      mayWait
        ? html`<div class="stack">
            <button class="plain" type="button" @click=${wait}>${text.say('later')}</button>
          </div>`
        : nothing
    }`;
}
