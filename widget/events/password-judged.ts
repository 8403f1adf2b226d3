/** The verdict over what is typed has changed. Says which rules are not kept, by their codes, and never what was typed. */
export class UniloginPasswordJudgedEvent extends Event {
  readonly unmet: readonly string[];

  constructor(unmet: readonly string[]) {
    super('unilogin-password-judged', { bubbles: true, composed: true });
    this.unmet = unmet;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-password-judged': UniloginPasswordJudgedEvent;
  }
}
