import { UniloginSignIn } from '../elements/sign-in/sign-in.ts';
import { define } from './define.ts';
import './password.ts';

define('unilogin-sign-in', UniloginSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-sign-in': UniloginSignIn;
  }
}
