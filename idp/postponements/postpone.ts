import { randomBytes } from 'node:crypto';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';

/** Whose changes are postponed, and by whom: a school's by a user administrator of it, everyone's by the operator. */
export type Scope = { readonly institution: string; readonly by: string } | 'everyone';

/** Stands in the audit log where nobody in particular did it, to nobody in particular. */
export const operator = 'operator';

/** Until the end of this day nobody there is forced to change. It takes the place of one that holds; whether it may be, the caller has judged. */
export async function postpone(
  database: Database,
  scope: Scope,
  { until, reason }: { until: Day; reason: string },
  now: Date,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await takeTurn(transaction, scope);
    await end(transaction, scope, now);
    const { institution, by } = columnsOf(scope);
    await transaction
      .insertInto('postponements')
      .values({
        id: randomBytes(12).toString('base64url'),
        institution,
        until: isoOf(until),
        reason,
        made_by: by,
        made_at: now,
        lifted_at: null,
        lifted_by: null,
      })
      .execute();
    await note(transaction, 'change-postponed', scope, now);
  });
}

/** The usual days hold again from this moment on. Gives whether there was one to lift. */
export async function lift(database: Database, scope: Scope, now: Date): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await takeTurn(transaction, scope);
    const isLifted = await end(transaction, scope, now);
    if (isLifted) await note(transaction, 'postponement-lifted', scope, now);
    return isLifted;
  });
}

const columnsOf = (scope: Scope) => (scope === 'everyone' ? { institution: null, by: null } : scope);

/** Two at once are one after the other; of everyone's there is one operator. */
async function takeTurn(transaction: Database, scope: Scope): Promise<void> {
  if (scope === 'everyone') return;
  const school = transaction.selectFrom('institutions').select('number').where('number', '=', scope.institution);
  await school.forNoKeyUpdate().executeTakeFirstOrThrow();
}

async function end(transaction: Database, scope: Scope, now: Date): Promise<boolean> {
  const { institution, by } = columnsOf(scope);
  const ended = await transaction
    .updateTable('postponements')
    .set({ lifted_at: now, lifted_by: by })
    .where('lifted_at', 'is', null)
    .where('institution', institution === null ? 'is' : '=', institution)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

async function note(
  transaction: Database,
  event: 'change-postponed' | 'postponement-lifted',
  scope: Scope,
  now: Date,
): Promise<void> {
  const { institution, by } = columnsOf(scope);
  const entry = { event, person: by ?? operator, client: null, way: institution ?? 'everyone' };
  await writeAudit(transaction, entry, now);
}
