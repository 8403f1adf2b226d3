import { deleteOldAsks } from './backchannel/service-asks.ts';
import type { Database } from './database/open.ts';
import { deleteOldRequests } from './approvals/request.ts';
import { deleteExpiredJourneys } from './federation/journeys.ts';
import { deleteExpiredChallenges } from './passkeys/challenges.ts';
import { deleteExpiredDepartures } from './federation/departures.ts';
import { deleteOldMails } from './mail/outbox.ts';
import { deleteOldOrders } from './institutions/order.ts';
import { countOldAudit } from './audit/counts.ts';
import { deleteOldUses } from './old-links/uses.ts';
import { deleteExpiredSignIns } from './sign-in/sign-ins.ts';
import { deleteOldWaysIn } from './ways-in/end.ts';
import { deleteOldWindows } from './windows/close.ts';
import type { Throttle } from './throttle/throttle.ts';

/** Deletes what has had its time, of every kind; what the audit log loses is counted first. */
export async function deleteExpired(
  { database, throttle }: { database: Database; throttle: Throttle },
  now: Date,
): Promise<void> {
  await deleteOldAsks(database, now);
  await deleteOldRequests(database, now);
  await deleteExpiredSignIns(database, now);
  await deleteOldWaysIn(database, now);
  await deleteOldWindows(database, now);
  await throttle.deleteExpired(now);
  await deleteExpiredJourneys(database, now);
  await deleteExpiredChallenges(database, now);
  await deleteExpiredDepartures(database, now);
  await deleteOldMails(database, now);
  await deleteOldOrders(database, now);
  await countOldAudit(database);
  await deleteOldUses(database, now);
}
