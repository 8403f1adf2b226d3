import { createHash, randomBytes } from 'node:crypto';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { askedTopic } from '../live/news.ts';
import type { ServiceAsks } from '../oidc/service-asks.ts';
import { pauseIn } from '../throttle/allowance.ts';
import type { Throttle } from '../throttle/throttle.ts';
import { normalUsername } from '../people/people.ts';
import { outcomeOf } from './outcome.ts';
import { askRules } from './rules.ts';

interface Parts {
  readonly database: Database;
  readonly throttle: Pick<Throttle, 'take'>;
  /** A keyed hash of a username. */
  readonly nameOf: (username: string) => string;
  now(): Date;
}

/** The service's side: asks, and polls. It does the same for every username, whether somebody has it or not. */
export function createServiceAsks({ database, throttle, nameOf, now }: Parts): ServiceAsks {
  return {
    interval: askRules.interval,
    async take(client, username) {
      const ofService = pauseIn(await throttle.take('asks-of-service', client, now()));
      return ofService > 0 ? ofService : pauseIn(await throttle.take('asks-in-name', normalUsername(username), now()));
    },
    async keep({ authReqId, client, service, username, code, lastsSeconds }) {
      const name = nameOf(normalUsername(username));
      const asked_at = now();
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('asks')
          .values({
            id: randomBytes(18).toString('base64url'),
            auth_req: hash(authReqId),
            client,
            service,
            name,
            code,
            asked_at,
            expires_at: new Date(asked_at.getTime() + lastsSeconds * 1000),
            interval_seconds: askRules.interval,
          })
          .execute();
        await notify(transaction, askedTopic(name));
      });
    },
    outcomeOf: (authReqId, client) => outcomeOf(database, { authReq: hash(authReqId), client }, now()),
  };
}

/** Forgets asks of which no poll is told anything any more. */
export async function deleteOldAsks(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - askRules.toldAfterEnd * 1000);
  await database.deleteFrom('asks').where('expires_at', '<', before).execute();
}

function hash(authReqId: string): string {
  return createHash('sha256').update(authReqId).digest('base64url');
}
