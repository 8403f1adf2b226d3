import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** The last step: what else the new password brought about, and the way on, if there is one; else where to practise it. */
export function done(
  { to, ended, practise }: Extract<Step, { at: 'done' }>,
  text: Messages<SignInMessages>,
  wayBack: () => TemplateResult,
): TemplateResult {
  return html`${ended === undefined ? nothing : html`<p>${text.say('ended-elsewhere')}</p>`}
  ${
    to === undefined
      ? html`<p>${text.say('close-page')}</p>
          ${wayBack()}
          ${
            practise === undefined
              ? nothing
              : html`<p class="stack"><a class="plain" href=${practise}>${text.say('practise-new')}</a></p>`
          }`
      : html`<p class="stack"><a class="act" href=${to}>${text.say('go-on')}</a></p>`
  }`;
}
