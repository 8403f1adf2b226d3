import { UniloginStepUp } from '../elements/step-up/step-up.ts';
import { define } from './define.ts';

define('unilogin-step-up', UniloginStepUp);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-step-up': UniloginStepUp;
  }
}
