import { html, type TemplateResult } from 'lit';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/**
 * "I can't get in": what to do, for the youngest first. A popover, because it works on the server's page before the
 * script, closes with Escape or beside it, and gives the focus back, all by the browser.
 */
export function help(text: Messages<SignInMessages>, signIn: string): TemplateResult {
  return html`<div popover id="help" role="dialog" aria-labelledby="help-title">
    <h2 id="help-title">${text.say('help-title')}</h2>
    <p>${text.say('help-pupil')}</p>
    <p>${text.say('help-username')}</p>
    <p>${text.say('help-adult')}</p>
    <p>
      <a class="act" href="/sign-in/${encodeURIComponent(signIn)}/help?lang=${text.language}"
        >${text.say('help-guide')}</a
      >
    </p>
    <button class="plain" type="button" popovertarget="help" popovertargetaction="hide">${text.say('close')}</button>
  </div>`;
}
