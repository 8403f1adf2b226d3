import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** The door that an adult has opened: who did, the words that are asked for, and the way past it. */
export function openDoor(
  { gives, codeShownBy, openedBy: name }: Extract<Step, { at: 'window' }>,
  text: Messages<SignInMessages>,
  passBy: () => void,
): TemplateResult {
  return html`<p>${text.say('opened-by', { name })}</p>
    ${codeShownBy ? html`<slot name="code"></slot>` : nothing}
    <slot name="submit"></slot>
    <div class="stack">
      <button class="plain" type="button" @click=${passBy}>${text.say('pass-by', { gives })}</button>
    </div>`;
}

/** Above the new password: who opened the way to it. */
export function openedBy(
  { openedBy: name }: Extract<Step, { at: 'new-password' }>,
  text: Messages<SignInMessages>,
): TemplateResult | typeof nothing {
  return name === undefined ? nothing : html`<p class="muted">${text.say('opened-by', { name })}</p>`;
}
