/** Whoever was signed in no longer is: here, in another tab, at the provider, or because time ran out. */
export class UniloginSignedOutEvent extends Event {
  constructor() {
    super('unilogin-signed-out', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-signed-out': UniloginSignedOutEvent;
  }
}
