import { html, type TemplateResult } from 'lit';
import type { Passkey } from '../../../shared/contract/passkeys.ts';
import type { PasskeysMessages } from '../../../shared/i18n/passkeys/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';

/** What its owner calls it. */
export function nameOf({ label }: Passkey, text: Messages<PasskeysMessages>): string {
  return label ?? text.say('unnamed');
}

/** One passkey: its name, since when it is there, when it was last used, and the way to remove it. */
export function row(passkey: Passkey, text: Messages<PasskeysMessages>, ask: () => void): TemplateResult {
  const { isSynced, madeAt, usedAt } = passkey;
  const name = nameOf(passkey, text);
  const used = usedAt === undefined ? text.say('never-used') : text.say('used', { date: dateOf(usedAt, text) });
  return html`<li>
    ${icon('key')}<b>${name}</b>
    <span class="muted">
      ${text.say('made', { date: dateOf(madeAt, text) })}<br />${used}<br />${text.say(isSynced ? 'synced' : 'one-device')}
    </span>
    <button class="link" type="button" aria-label=${text.say('remove-which', { name })} @click=${ask}>
      ${text.say('remove')}
    </button>
  </li>`;
}

function dateOf(time: number, { language }: Messages<PasskeysMessages>): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da', { dateStyle: 'long' }).format(time);
}
