import * as v from 'valibot';
import { InstitutionNumberSchema } from '../../shared/contract/institutions.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { putInOutbox } from '../mail/outbox.ts';
import { operator } from '../postponements/postpone.ts';
import { type Administration, administrationOf, isSecondAdministration } from './one-administration.ts';
import type { Order } from './order.ts';

/** Why an order was not ended so. Nothing was changed. */
export type SettleFault =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'number-taken'; readonly data: { readonly number: string; readonly name: string } }
  | { readonly code: 'administration-exists'; readonly data: Administration }
  /** There is no such order, or it has ended. */
  | { readonly code: 'not-waiting' };

/** An order with the name of its municipality. */
export type NamedOrder = Order & { readonly municipality_name: string };

/** Orders that wait for the operator, the oldest first. */
export async function waitingOrders(database: Database): Promise<NamedOrder[]> {
  return namedOrders(database).where('state', '=', 'received').orderBy('ordered_at').execute();
}

export async function findOrder(database: Database, id: string): Promise<NamedOrder | undefined> {
  return namedOrders(database).where('institution_orders.id', '=', id).executeTakeFirst();
}

function namedOrders(database: Database) {
  return database
    .selectFrom('institution_orders')
    .innerJoin('municipalities', 'municipalities.code', 'institution_orders.municipality')
    .selectAll('institution_orders')
    .select('municipalities.name as municipality_name');
}

/** Which order, and whether its contact person is told by mail: where none can be sent, they read it on their page. */
interface Ended {
  readonly id: string;
  readonly isMailed?: boolean;
}

/** received → given: the institution stands in the register from this moment on. */
export async function giveNumber(
  database: Database,
  { id, number, isMailed = false }: Ended & { readonly number: string },
  now: Date,
): Promise<SettleFault | 'given'> {
  if (!v.is(InstitutionNumberSchema, number)) return { code: 'not-a-number' };
  try {
    return await database.transaction().execute(async (transaction) => {
      const order = await end(transaction, id, { state: 'given', number }, now);
      if (order === undefined) return { code: 'not-waiting' } as const;
      const { name, kind, municipality } = order;
      const inserted = await transaction
        .insertInto('institutions')
        .values({ number, name, kind, municipality })
        .onConflict((conflict) => conflict.column('number').doNothing())
        .returning('number')
        .executeTakeFirst();
      if (inserted === undefined) throw new Taken();
      if (isMailed) await tell(transaction, order, now);
      return 'given' as const;
    });
  } catch (reason) {
    if (reason instanceof Taken) return whoHas(database, number);
    if (isSecondAdministration(reason)) return whichIsThere(database, id);
    throw reason;
  }
}

/** received → refused. */
export async function refuseOrder(
  database: Database,
  { id, reason, isMailed = false }: Ended & { readonly reason: string },
  now: Date,
): Promise<SettleFault | 'refused'> {
  const order = await database.transaction().execute(async (transaction) => {
    const refused = await end(transaction, id, { state: 'refused', reason }, now);
    if (refused !== undefined && isMailed) await tell(transaction, refused, now);
    return refused;
  });
  return order === undefined ? { code: 'not-waiting' } : 'refused';
}

/** Ends the transaction: the number is somebody else's. */
class Taken extends Error {}

type Ending =
  { readonly state: 'given'; readonly number: string } | { readonly state: 'refused'; readonly reason: string };

/** Of two at once, one ends it. */
async function end(transaction: Database, id: string, ending: Ending, now: Date): Promise<Order | undefined> {
  const order = await transaction
    .updateTable('institution_orders')
    .set({ ...ending, ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .returningAll()
    .executeTakeFirst();
  if (order === undefined) return undefined;
  const person = order.ordered_by ?? operator;
  const event = ending.state === 'given' ? 'institution-given' : 'institution-refused';
  await writeAudit(transaction, { event, person, actor: operator, client: null, way: order.kind }, now);
  return order;
}

/** In the language in which it was ordered, where the mail about that says it. */
async function tell(transaction: Database, { id, municipality, ordered_by }: Order, now: Date): Promise<void> {
  const first = await transaction
    .selectFrom('mails')
    .select('lang')
    .where('institution_order', '=', id)
    .executeTakeFirst();
  const { number: institution } = await transaction
    .selectFrom('institutions')
    .select('number')
    .where('municipality', '=', municipality)
    .orderBy('number')
    .limit(1)
    .executeTakeFirstOrThrow();
  const mail = { kind: 'institution-order-ended', institution, audience: null, way_in: null, ordered_by } as const;
  await putInOutbox(transaction, { ...mail, institution_order: id, lang: first?.lang ?? 'da' }, now);
}

async function whoHas(database: Database, number: string): Promise<SettleFault> {
  const there = await database
    .selectFrom('institutions')
    .select(['number', 'name'])
    .where('number', '=', number)
    .executeTakeFirst();
  return { code: 'number-taken', data: there ?? { number, name: '' } };
}

async function whichIsThere(database: Database, id: string): Promise<SettleFault> {
  const order = await database
    .selectFrom('institution_orders')
    .select('municipality')
    .where('id', '=', id)
    .executeTakeFirst();
  const there = order && (await administrationOf(database, order.municipality));
  return there === undefined ? { code: 'not-waiting' } : { code: 'administration-exists', data: there };
}
