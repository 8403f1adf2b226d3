import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** The last step: what else the new password brought about, and the way on, if there is one. */
export function done(
  { to, ended }: Extract<Step, { at: 'done' }>,
  text: Messages<SignInMessages>,
  wayBack: () => TemplateResult | typeof nothing,
): TemplateResult {
  return html`${ended === undefined ? nothing : html`<p>${text.say('ended-elsewhere')}</p>`}
  ${
    to === undefined
      ? html`<p>${text.say('close-page')}</p>
          ${wayBack()}`
      : html`<p class="stack"><a class="act" href=${to}>${text.say('go-on')}</a></p>`
  }`;
}
