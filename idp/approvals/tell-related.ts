import { sql } from 'kysely';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { adultTopic } from '../live/news.ts';
import { grownUpsOf } from '../people/grown-ups.ts';

/** Of a pupil who waits: the page where they do, and which adults are theirs. */
interface Waiting {
  readonly topic: string;
  readonly adults: readonly string[];
}

/** Who may answer what waits, by the request's id; of these pupils, or of all. */
export async function whoMayAnswer(
  database: Database,
  now: Date,
  pupils?: readonly string[],
): Promise<ReadonlyMap<string, Waiting>> {
  let asked = database.selectFrom('requests').select(['id', 'pupil', 'topic']).where('state', '=', 'waiting');
  if (pupils !== undefined) asked = asked.where(sql<boolean>`pupil = any(${pupils}::text[])`);
  const open = await asked.execute();
  const found = new Map<string, Waiting>();
  for (const { id, pupil, topic } of open) {
    const adults = await grownUpsOf(database, pupil, now);
    found.set(id, { topic, adults: adults.map((adult) => adult.id) });
  }
  return found;
}

/**
 * Tells, in the transaction in which relations changed, the pages of those who may answer no longer, or may now, and that of the
 * pupil who waits: nobody goes on seeing a child who is theirs no more.
 */
export async function tellRelated(
  transaction: Database,
  before: ReadonlyMap<string, Waiting>,
  now: Date,
  pupils?: readonly string[],
): Promise<void> {
  const topics = new Set<string>();
  for (const [id, { topic, adults }] of await whoMayAnswer(transaction, now, pupils)) {
    const were = before.get(id)?.adults ?? [];
    const changed = [
      ...were.filter((adult) => !adults.includes(adult)),
      ...adults.filter((adult) => !were.includes(adult)),
    ];
    if (changed.length > 0) topics.add(topic);
    for (const adult of changed) topics.add(adultTopic(adult));
  }
  for (const topic of topics) await notify(transaction, topic);
}
