import { UniloginPicturePad } from '../elements/picture-pad/picture-pad.ts';
import { define } from './define.ts';

define('unilogin-picture-pad', UniloginPicturePad);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-picture-pad': UniloginPicturePad;
  }
}
