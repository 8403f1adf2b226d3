import { html, type TemplateResult } from 'lit';
import type { PadMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';

/** For a board whose drawings did not come. A browser remembers that: only the whole page anew asks for them again. */
export function notThere(text: Messages<PadMessages>): TemplateResult {
  return html`<p class="bad" role="alert">${icon('warning')}<span>${text.say('not-there')}</span></p>
    <p><a class="plain" href=${location.href}>${icon('again')}${text.say('reload')}</a></p>`;
}
