/** Where somebody signs in who looks for their municipality or school: at its own provider, or with Unilogin. */
export interface FoundWay {
  readonly by: 'provider' | 'unilogin';
  /** The provider's id, or the municipality's code. */
  readonly id: string;
  readonly name: string;
  /** The schools whose people sign in so, by name. */
  readonly schools: readonly string[];
  /** Whether they had one password for everything, by UNI-Sync, and are told that it has stopped. */
  readonly usedUniSync: boolean;
}

/** What there is to look for. */
export interface WaysRegister {
  /** Whether anything is: somebody has a provider of their own, or had UNI-Sync. */
  readonly hasAny: boolean;
  /** What was likely meant, typing errors forgiven, the likeliest first. */
  find(typed: string): Promise<FoundWay[]>;
  /** A municipality whose people, or some of them, have no provider of their own. */
  municipality(code: string): Promise<FoundWay | undefined>;
}
