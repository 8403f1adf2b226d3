/** How many pupils wait for this grown-up has changed. Says how many, never who: any script on the page may listen. */
export class UniloginApprovalsWaitingEvent extends Event {
  readonly count: number;

  constructor(count: number) {
    super('unilogin-approvals-waiting', { bubbles: true, composed: true });
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-approvals-waiting': UniloginApprovalsWaitingEvent;
  }
}
