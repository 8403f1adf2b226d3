/** How guessing is slowed down (FACTS.md section 9). Counts are of the database, so every process shares them. */
export interface Limits {
  /** Of one account, whoever tries and from wherever. Unknown names count as well. */
  readonly account: {
    /** Wrong tries in a row before the first pause. */
    readonly freeTries: number;
    readonly firstPauseSeconds: number;
    /** Each further wrong try doubles the pause up to this. */
    readonly longestPauseSeconds: number;
    /** At so many since the last success the password no longer works until somebody helps (NIST SP 800-63B-4, 3.2.2). */
    readonly lastTry: number;
  };
  /** Of one address, by different accounts that fail: a school at 08:00 has hundreds of pupils and few who cannot. */
  readonly address: { readonly failingAccounts: number; readonly windowSeconds: number };
  /** Of everybody. While so many accounts fail, an address may fail for no more than a class has pupils. */
  readonly overall: { readonly failingAccounts: number; readonly addressFailingAccounts: number };
  /** Of one person who is signed in, or on the way to a new password; of a service that asks without a browser. */
  readonly allowances: {
    /** New passwords to look at: each costs the hashes of all earlier ones, and who picks from many picks a weak one. */
    readonly 'hand-out': AllowanceLimits;
    /** Wrong tries at practising (docs/decisions/0023). */
    readonly practice: AllowanceLimits;
    /** Words of the extension that a password was typed elsewhere. */
    readonly 'typed-elsewhere': AllowanceLimits;
    /** Asks in one name, known or not, by whatever services (docs/decisions/0033). */
    readonly 'asks-in-name': AllowanceLimits;
    /** New passwords asked for of grown-ups in one name, known or not, by whoever types it. */
    readonly 'asks-for-password': AllowanceLimits;
    /** Orders of institution numbers: each is read by somebody. */
    readonly 'institution-orders': AllowanceLimits;
    /** Asks of one service: a school at 08:00, and no sweep through all names. */
    readonly 'asks-of-service': AllowanceLimits;
    /** Requests for agreements of one service, and what is taken back: a municipality in one go, and no sweep through all numbers. */
    readonly 'agreements-of-service': AllowanceLimits;
  };
}

/** So many times at once, and once more after each wait. */
export interface AllowanceLimits {
  readonly atOnce: number;
  readonly oneMoreAfterSeconds: number;
}

export const limits: Limits = {
  account: { freeTries: 5, firstPauseSeconds: 60, longestPauseSeconds: 1800, lastTry: 100 },
  address: { failingAccounts: 400, windowSeconds: 900 },
  overall: { failingAccounts: 5000, addressFailingAccounts: 30 },
  allowances: {
    'hand-out': { atOnce: 6, oneMoreAfterSeconds: 60 },
    practice: { atOnce: 5, oneMoreAfterSeconds: 1800 },
    'typed-elsewhere': { atOnce: 5, oneMoreAfterSeconds: 1800 },
    'asks-in-name': { atOnce: 5, oneMoreAfterSeconds: 720 },
    'asks-for-password': { atOnce: 5, oneMoreAfterSeconds: 720 },
    'institution-orders': { atOnce: 5, oneMoreAfterSeconds: 3600 },
    'asks-of-service': { atOnce: 600, oneMoreAfterSeconds: 1 },
    'agreements-of-service': { atOnce: 100, oneMoreAfterSeconds: 30 },
  },
};
