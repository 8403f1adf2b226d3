import type { LitElement } from 'lit';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { WayMessages } from '../../../shared/i18n/sign-in/password/messages.ts';
import { way } from '../../../shared/i18n/sign-in/password/words.ts';
import { password, signInFailures } from '../../../shared/i18n/sign-in/words.ts';
import { Messages } from '../../controllers/messages.ts';
import type { Words } from './checklist.ts';

/** What the element says, in the language of the place where it stands. */
export function wordsFor(host: LitElement): Words {
  return {
    text: new Messages<PasswordMessages>(host, password, signInFailures),
    way: new Messages<WayMessages>(host, way),
  };
}
