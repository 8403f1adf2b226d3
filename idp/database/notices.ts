import type { PGlite } from '@electric-sql/pglite';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** One channel for all: what it is about stands in the notice (PostgreSQL, NOTIFY). */
const channel = 'unilogin_news';

/** What every process that shares the database hears when a transaction that told it has been written. */
export interface Notices {
  /**
   * Hears every notice from now on. `missed`: the connection was away for a moment, and something may have been told meanwhile.
   * Gives back what stops it.
   */
  listen(heard: (topic: string) => void, missed: () => void): Promise<() => Promise<void>>;
}

/** Tells every process, once and only if what the transaction wrote is there. */
export async function notify(transaction: Kysely<Tables>, topic: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${topic})`.execute(transaction);
}

/** The same of several things at once. */
export async function notifyAll(transaction: Kysely<Tables>, topics: readonly string[]): Promise<void> {
  await sql`select pg_notify(${channel}, topic) from unnest(${topics}::text[]) as topic`.execute(transaction);
}

export function noticesInFolder(pglite: PGlite): Notices {
  return { listen: async (heard) => pglite.listen(channel, heard) };
}

/** Milliseconds until a lost connection is tried again, each time twice as long. */
const firstPause = 250;
const longestPause = 8000;

/** Listens by a connection of its own, which comes back by itself when it is lost. */
export function noticesOnServer(connectionString: string): Notices {
  return {
    async listen(heard, missed) {
      let client: pg.Client | undefined;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const connect = async () => {
        const next = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5000 });
        client = next;
        next.on('notification', ({ payload }) => heard(payload ?? ''));
        next.on('error', () => undefined); // its end follows, and is what counts
        try {
          await next.connect();
          await next.query(`listen ${channel}`);
        } catch (reason) {
          next.end().catch(() => undefined);
          throw reason;
        }
        next.once('end', () => again(firstPause));
      };
      const again = (pause: number) => {
        if (isOver) return;
        timer = setTimeout(() => {
          connect().then(missed, () => again(Math.min(2 * pause, longestPause)));
        }, pause);
      };
      await connect();
      return async () => {
        isOver = true;
        clearTimeout(timer);
        await client?.end();
      };
    },
  };
}
