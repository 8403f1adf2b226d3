import { writeAudit } from '../audit/audit.ts';
import { forgetPasskey } from './kept.ts';
import type { PasskeyHouse } from './prove.ts';

/** Removes one of the person's own, the last one too. One that is not theirs, or is not there any more, changes nothing. */
export async function removePasskey(
  { database, now }: Pick<PasskeyHouse, 'database' | 'now'>,
  passkey: { id: string; person: string },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    if (!(await forgetPasskey(transaction, passkey))) return;
    await writeAudit(transaction, { event: 'passkey-removed', person: passkey.person, client: null }, now());
  });
}
