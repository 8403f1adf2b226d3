/** Somebody practised their password. `isRemembered` is for the page to be glad about: nothing is failed. */
export class UniloginPasswordPractisedEvent extends Event {
  readonly isRemembered: boolean;

  constructor(isRemembered: boolean) {
    super('unilogin-password-practised', { bubbles: true, composed: true });
    this.isRemembered = isRemembered;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-password-practised': UniloginPasswordPractisedEvent;
  }
}
