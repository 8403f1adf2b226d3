import { UniloginPasskeys } from '../elements/passkeys/passkeys.ts';
import { define } from './define.ts';

define('unilogin-passkeys', UniloginPasskeys);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-passkeys': UniloginPasskeys;
  }
}
