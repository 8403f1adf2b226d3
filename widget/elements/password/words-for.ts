import type { LitElement } from 'lit';
import * as da from '../../../shared/i18n/sign-in/da.ts';
import * as en from '../../../shared/i18n/sign-in/en.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { way as wayDa } from '../../../shared/i18n/sign-in/password/da.ts';
import { way as wayEn } from '../../../shared/i18n/sign-in/password/en.ts';
import type { WayMessages } from '../../../shared/i18n/sign-in/password/messages.ts';
import { Messages } from '../../controllers/messages.ts';
import type { Words } from './checklist.ts';

/** What the element says, in the language of the place where it stands. */
export function wordsFor(host: LitElement): Words {
  return {
    text: new Messages<PasswordMessages>(
      host,
      { da: da.password, en: en.password },
      { da: da.signInFailures, en: en.signInFailures },
    ),
    way: new Messages<WayMessages>(host, { da: wayDa, en: wayEn }),
  };
}
