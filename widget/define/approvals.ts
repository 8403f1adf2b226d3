import { UniloginApprovals } from '../elements/approvals/approvals.ts';
import { define } from './define.ts';

define('unilogin-approvals', UniloginApprovals);

declare global {
  interface HTMLElementTagNameMap {
    'unilogin-approvals': UniloginApprovals;
  }
}
