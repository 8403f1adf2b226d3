/**
 * The provider took a password that was typed on this page. Says neither which nor whose: the browser extension's guard, where
 * somebody has chosen it, remembers that the one it saw was right.
 */
export class UniloginPasswordAcceptedEvent extends Event {
  constructor() {
    super('unilogin-password-accepted', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-password-accepted': UniloginPasswordAcceptedEvent;
  }
}
