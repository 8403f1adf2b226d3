/**
 * Keeps sessions on the server, for who wants to count them, or has several processes. What it keeps is sealed, and
 * under the hash of what the cookie holds: whoever reads the table is nobody. test/suites/session-store.ts says the same
 * in tests; run it on yours.
 */
export interface SessionStore {
  /** Keeps a new session until `about.endsAt`, milliseconds since 1970. */
  add(key: string, value: string, about: SessionAbout): Promise<void>;
  read(key: string): Promise<string | undefined>;
  /** Keeps the value in the old one's place; false when the session is gone, which then stays gone. */
  replace(key: string, value: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Ends what the provider has ended: one session of its own (`sid`), or everything of a person (`sub`). */
  removeAll(whom: Whom): Promise<void>;
  /** True for one who asks, and false for the others until `milliseconds` have passed. */
  claim(key: string, milliseconds: number): Promise<boolean>;
}

export interface SessionAbout {
  readonly sid?: string;
  readonly sub: string;
  readonly endsAt: number;
}

/** Names of OpenID Connect Back-Channel Logout 1.0, section 2.4. */
export type Whom = { readonly sid: string } | { readonly sub: string };
