import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { isSame } from '../is-same.ts';

const Carried = v.strictObject({
  client: v.string(),
  address: v.string(),
  /** Whether the password is to be given after `at`, whoever is signed in already. */
  asksEachTime: v.boolean(),
  at: v.number(),
});
/** What goes through the sign-in as `state`, and comes back as it went. */
export type Carried = v.InferOutput<typeof Carried>;

/** As long as a sign-in may take. Milliseconds. */
const patience = 60 * 60_000;

/** Writes and reads it so that nobody else can: `key` has 32 bytes. */
export function createCarrier(key: Buffer) {
  const tagOf = (content: string) => createHmac('sha256', key).update(content).digest('base64url');
  return {
    write(carried: Carried): string {
      const content = Buffer.from(JSON.stringify(carried)).toString('base64url');
      return `${content}.${tagOf(content)}`;
    },
    /** Undefined for what this never wrote, or too long ago. */
    read(state: string, now: Date): Carried | undefined {
      const [content = '', tag = ''] = state.split('.');
      if (!isSame(tagOf(content), tag)) return undefined;
      const carried = v.parse(Carried, JSON.parse(Buffer.from(content, 'base64url').toString()));
      return now.getTime() - carried.at <= patience ? carried : undefined;
    },
  };
}
export type Carrier = ReturnType<typeof createCarrier>;
