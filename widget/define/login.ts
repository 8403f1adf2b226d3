import { UniloginLogin } from '../elements/login/login.ts';
import { define } from './define.ts';

define('unilogin-login', UniloginLogin);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-login': UniloginLogin;
  }
}
