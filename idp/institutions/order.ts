import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { InstitutionOrderRow } from '../database/tables/institutions.ts';
import { putInOutbox } from '../mail/outbox.ts';
import { type Administration, administrationOf, isSecondAdministration } from './one-administration.ts';
import type { OrderAsked } from './order-form.ts';
import { whereToOrder } from './where-to-order.ts';

/** Who orders: the session says it, and no form does. */
export interface Orderer {
  readonly id: string;
  readonly username: string;
  readonly givenName: string;
  readonly familyName: string;
}

export type OrderFault =
  | { readonly code: 'not-yours' }
  | { readonly code: 'administration-exists'; readonly data: Administration }
  | { readonly code: 'administration-ordered' }
  /** A municipality orders its administration's number first: all others hang on it. */
  | { readonly code: 'no-main-number' }
  | { readonly code: 'exists'; readonly data: { readonly number: string; readonly name: string } };

interface House {
  readonly lang: 'da' | 'en';
  /** Whether there is somebody to mail it to. */
  readonly isMailed: boolean;
}

/** Keeps an order, and says why not where it cannot be one. */
export async function orderNumber(
  database: Database,
  { by, asked }: { readonly by: Orderer; readonly asked: OrderAsked },
  { lang, isMailed }: House,
  now: Date,
): Promise<OrderFault | 'ordered'> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const places = await whereToOrder(transaction, by.id, now);
      const place = places.find(({ municipality }) => municipality === asked.municipality);
      if (place === undefined) return { code: 'not-yours' } as const;
      const { municipality, main, institution } = place;
      if (asked.kind === 'administration') {
        const there = await administrationOf(transaction, municipality);
        if (there !== undefined) return { code: 'administration-exists', data: there } as const;
      } else if (main === null) return { code: 'no-main-number' } as const;
      const same = await transaction
        .selectFrom('institutions')
        .select(['number', 'name'])
        .where('municipality', '=', municipality)
        .where('name', '=', asked.name)
        .where('closed_on', 'is', null)
        .executeTakeFirst();
      if (same !== undefined) return { code: 'exists', data: same } as const;
      const id = randomBytes(6).toString('hex');
      await transaction
        .insertInto('institution_orders')
        .values({
          id,
          municipality,
          main_number: main?.number ?? null,
          ordered_by: by.id,
          contact_name: `${by.givenName} ${by.familyName}`,
          contact_username: by.username,
          contact_mail: asked.mail,
          contact_phone: asked.phone,
          name: asked.name,
          kind: asked.kind,
          ordered_at: now,
          state: 'received',
        })
        .execute();
      if (isMailed) {
        const mail = { kind: 'institution-order', institution, audience: null, way_in: null, lang } as const;
        await putInOutbox(transaction, { ...mail, institution_order: id, ordered_by: by.id }, now);
      }
      await writeAudit(
        transaction,
        { event: 'institution-ordered', person: by.id, client: null, way: asked.kind },
        now,
      );
      return 'ordered' as const;
    });
  } catch (reason) {
    if (isSecondAdministration(reason)) return { code: 'administration-ordered' };
    throw reason;
  }
}

export type Order = Selectable<InstitutionOrderRow>;

/** The orders of municipalities, the newest first. */
export async function ordersOf(database: Database, municipalities: readonly string[]): Promise<Order[]> {
  if (municipalities.length === 0) return [];
  return database
    .selectFrom('institution_orders')
    .selectAll()
    .where('municipality', 'in', [...municipalities])
    .orderBy('ordered_at', 'desc')
    .limit(50)
    .execute();
}

/** Days after which nothing need be known of an order any more that has ended: its number stands in the register. */
const keptDays = 365;

export async function deleteOldOrders(database: Database, now: Date): Promise<void> {
  await database
    .deleteFrom('institution_orders')
    .where('ended_at', '<', new Date(now.getTime() - keptDays * 86_400_000))
    .execute();
}
