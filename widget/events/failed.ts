import type { Failure } from '../../shared/contract/errors.ts';

/** A sign-in, a sign-out or the look at the session failed. The person has been told; the code is for the page. */
export class UniloginFailedEvent extends Event {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('unilogin-failed', { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-failed': UniloginFailedEvent;
  }
}
