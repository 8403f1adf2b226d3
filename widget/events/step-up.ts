/** A request needs more assurance, and the element asks the person for it. For a page that wants to say why. */
export class UniloginStepUpEvent extends Event {
  /** Any of these is enough. */
  readonly acrs: readonly string[];

  constructor(acrs: readonly string[]) {
    super('unilogin-step-up', { bubbles: true, composed: true });
    this.acrs = acrs;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-step-up': UniloginStepUpEvent;
  }
}
