/** A new password is ready: it keeps the rules, or was rehearsed. It is taken with `take()`; no event holds a secret. */
export class UniloginPasswordReadyEvent extends Event {
  constructor() {
    super('unilogin-password-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-password-ready': UniloginPasswordReadyEvent;
  }
}
