import type { Person } from '../../shared/contract/session.ts';

/** Somebody is signed in, or is so with more assurance than before. Says who, never a token: any script may listen. */
export class UniloginSignedInEvent extends Event {
  readonly person: Person;

  constructor(person: Person) {
    super('unilogin-signed-in', { bubbles: true, composed: true });
    this.person = person;
  }
}

declare global {
  interface HTMLElementEventMap {
    'unilogin-signed-in': UniloginSignedInEvent;
  }
}
