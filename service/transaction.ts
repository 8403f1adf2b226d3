import * as v from 'valibot';
import { clearCookie, readCookies, setCookie } from './cookies.ts';
import type { Seal } from './seal.ts';

const random = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** A sign-in that is under way. It stands sealed in a cookie of its own, so that several tabs can sign in at once. */
const TransactionSchema = v.strictObject({
  state: random,
  nonce: random,
  verifier: random,
  returnTo: v.pipe(v.string(), v.url()),
  /** What was asked for: any of these acrs, and shown at most so many seconds ago. */
  acrs: v.optional(v.array(v.string())),
  maxAge: v.optional(v.number()),
  /** The name of the channel on which a window tells how it went. */
  channel: v.optional(v.string()),
  /** The page shows it in a frame, and brings the answer itself. */
  isFramed: v.optional(v.literal(true)),
  /** Milliseconds since 1970. */
  until: v.number(),
});
export type Transaction = v.InferOutput<typeof TransactionSchema>;

/** As long as the provider keeps an unfinished sign-in. */
export const longestSignIn = 3_600_000;
const kept = 5; // sign-ins that one browser may have open; each is a cookie that every request carries

export interface Transactions {
  /** The `Set-Cookie` lines that begin it; the oldest of too many are given up. */
  begin(request: Request, transaction: Transaction): Promise<string[]>;
  /** The sign-in that this browser began with this state; undefined when it began none such. */
  find(request: Request, state: string | null): Promise<Transaction | undefined>;
  /** The `Set-Cookie` line that forgets it. */
  end(transaction: Transaction): string;
}

/** `sameSite` is `None` where the provider's answer comes as a form: no other cookie comes with that request. */
export function createTransactions(seal: Seal, name: string, sameSite: 'Lax' | 'None'): Transactions {
  const beginning = `${name}.in.`;
  const nameOf = (state: string): string => beginning + state.slice(0, 16);
  return {
    async begin(request, transaction) {
      const old = readCookies(request, beginning).slice(0, 1 - kept);
      const value = await seal.close('sign-in', transaction, transaction.until);
      const options = { sameSite, maxAgeSeconds: Math.floor((transaction.until - Date.now()) / 1000) };
      return [
        ...old.map((one) => clearCookie(one.name, sameSite)),
        setCookie(nameOf(transaction.state), value, options),
      ];
    },
    async find(request, state) {
      if (state === null || !v.is(random, state)) return undefined;
      const cookie = readCookies(request, beginning).find((one) => one.name === nameOf(state));
      const read = v.safeParse(TransactionSchema, cookie && (await seal.open('sign-in', cookie.value)));
      return read.success && read.output.state === state ? read.output : undefined;
    },
    end: ({ state }) => clearCookie(nameOf(state), sameSite),
  };
}
