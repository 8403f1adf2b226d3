/** What services may learn about a person, in the names of the real broker (FACTS.md sections 2 and 5). */
export interface AccountClaims {
  /** Given and family name. */
  name: string;
  uniid: string;
  aktoer_gruppe: 'Medarbejder' | 'Elev' | 'Ekstern' | 'Kontaktperson';
  /** Six digits each, leading zeros possible. */
  institutionsnumre: readonly string[];
  /** Grades 0 to 6: the session ends after 30 idle minutes (see lifetimes.ts). */
  endsWhenIdle: boolean;
}

/** Where the provider asks who somebody is. idp/people answers; a test answers with a map. */
export interface Accounts {
  /** `accountId` never changes and is the `sub` of ordinary clients. Undefined: nobody, or no longer. */
  find(accountId: string): Promise<AccountClaims | undefined>;
}
