import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { pupilsTopic, signInTopic } from '../live/news.ts';

/** Tells, in the transaction in which windows moved, the adults' pages and those of the pupils' sign-ins. */
export async function tellPupils(
  transaction: Database,
  { pupils, adults }: { readonly pupils: readonly string[]; readonly adults: readonly string[] },
): Promise<void> {
  for (const adult of new Set(adults)) await notify(transaction, pupilsTopic(adult));
  if (pupils.length === 0) return;
  const waiting = await transaction
    .selectFrom('sign_ins')
    .select('id')
    .where('person', 'in', pupils)
    .where('purpose', '!=', 'change')
    .execute();
  for (const { id } of waiting) await notify(transaction, signInTopic(id));
}
