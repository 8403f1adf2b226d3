import { html, nothing, type TemplateResult } from 'lit';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { mayAsk } from '../../passkeys/may-ask.ts';
import { icon } from '../../theme/icons.ts';

/** For grown-ups; pupils read past it. Not there where the browser would refuse to ask. */
export function passkeyButton(text: Messages<SignInMessages>, use: () => void): TemplateResult | typeof nothing {
  if (!mayAsk()) return nothing;
  return html`<p class="aside">
    <button class="link" type="button" @click=${use}>${icon('key')}${text.say('use-passkey')}</button>
  </p>`;
}
