import { UniloginStatus } from '../elements/status/status.ts';
import { define } from './define.ts';

define('unilogin-status', UniloginStatus);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-status': UniloginStatus;
  }
}
