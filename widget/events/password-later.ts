/** The person wants to change the password later; offered until its last day. */
export class UniloginPasswordLaterEvent extends Event {
  constructor() {
    super('unilogin-password-later', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-password-later': UniloginPasswordLaterEvent;
  }
}
