import { UniloginPassword } from '../elements/password/password.ts';
import { define } from './define.ts';
import './picture-pad.ts';

define('unilogin-password', UniloginPassword);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-password': UniloginPassword;
  }
}
