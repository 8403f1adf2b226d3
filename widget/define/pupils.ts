import { UniloginPupils } from '../elements/pupils/pupils.ts';
import { define } from './define.ts';

define('unilogin-pupils', UniloginPupils);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-pupils': UniloginPupils;
  }
}
