import { createHmac } from 'node:crypto';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import { type Allowance, deleteFullAllowances, giveBackOne, type Taken, takeOne } from './allowance.ts';
import { countTry, deleteForgottenTries, forgetTries, locksOf, pauseOf } from './account-tries.ts';
import { countFailing, forgetFailing, isAddressOverLimit } from './failing-accounts.ts';
import type { Limits } from './limits.ts';

/** One try at an account from an address. */
export interface Try {
  /** As it was typed, in lower case; known or not. */
  readonly username: string;
  /** Of the other end, as text. */
  readonly address: string;
  /** Codes of letters are counted apart from passwords: a letter lets in whose password is locked. */
  readonly secret?: Guessed;
}

/** What is guessed at. */
type Guessed = 'password' | 'letter';

export interface Throttle {
  /** Counts the try before the secret is looked at, so that many at once are many. A failure says why it may not be. */
  begin(attempt: Try, now: Date): Promise<Failure | undefined>;
  /** The secret was right: the account begins anew. */
  succeed(attempt: Try): Promise<void>;
  /** The secret was wrong. A failure says what that brought on: the pause that the next try would meet. */
  fail(attempt: Try, now: Date): Promise<Failure | undefined>;
  /** Somebody has helped: every wrong try is forgotten, in the transaction in which the new password counts. */
  unlock(transaction: Database, person: { readonly username: string; readonly secret?: Guessed }): Promise<void>;
  /** How those of these people stand who would not be looked at now: until when, or until somebody helps. One question for a whole school. */
  lockedUntil(
    database: Database,
    usernames: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, Date | 'until-helped'>>;
  /** Why nobody would be looked at who came to the door for this account now, if nobody would. Counts nothing. */
  pause(username: string, now: Date): Promise<Failure | undefined>;
  /** Takes one of what the person may do only so often, before it is done. */
  take(what: Allowance, username: string, now: Date): Promise<Taken>;
  giveBack(what: Allowance, username: string): Promise<void>;
  /** Removes what no longer counts. */
  deleteExpired(now: Date): Promise<void>;
}

/** `key` turns names and addresses into what is kept: nobody reads from the counts who mistyped, or from where. */
export function createThrottle(database: Database, key: Buffer, limits: Limits): Throttle {
  const nameOf = (kind: string, text: string) =>
    createHmac('sha256', key).update(`${kind} ${text}`).digest('base64url');
  const accountOf = ({ username, secret = 'password' }: Pick<Try, 'username' | 'secret'>) =>
    nameOf(secret === 'letter' ? 'letter' : 'account', username);
  const named = ({ username, address, secret }: Try) => ({
    account: accountOf({ username, ...(secret && { secret }) }),
    address: nameOf('address', address),
  });
  return {
    async begin(attempt, now) {
      const { account, address } = named(attempt);
      if (await isAddressOverLimit(database, { address, account }, limits, now)) {
        return failure('too-busy', { retryAfterSeconds: 60 });
      }
      return countTry(database, account, limits.account, now);
    },
    async succeed(attempt) {
      const { account, address } = named(attempt);
      await forgetTries(database, account);
      await forgetFailing(database, { account, address });
    },
    async fail(attempt, now) {
      const { account, address } = named(attempt);
      await countFailing(database, { account, address }, now);
      return pauseOf(database, account, limits.account, now);
    },
    unlock: (transaction, { username, secret }) =>
      forgetTries(transaction, accountOf({ username, ...(secret && { secret }) })),
    async lockedUntil(database, usernames, now) {
      const names = new Map(usernames.map((username) => [nameOf('account', username), username]));
      const locks = await locksOf(database, [...names.keys()], limits.account, now);
      return new Map([...locks].map(([account, until]) => [names.get(account) ?? '', until]));
    },
    pause: (username, now) => pauseOf(database, nameOf('account', username), limits.account, now),
    take: (what, username, now) =>
      takeOne(database, { what, account: nameOf('account', username) }, limits.allowances[what], now),
    giveBack: (what, username) =>
      giveBackOne(database, { what, account: nameOf('account', username) }, limits.allowances[what]),
    async deleteExpired(now) {
      const before = new Date(now.getTime() - limits.address.windowSeconds * 1000);
      await database.deleteFrom('failing_accounts').where('last_at', '<', before).execute();
      await deleteForgottenTries(database, limits.account, now);
      await deleteFullAllowances(database, now);
    },
  };
}
