import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';
import type { Plan } from './plan.ts';

/** What closes before what opens: a municipality has one administration at every moment, and the database looks at each row. */
function closedFirst(institutions: Plan['institutions']): Plan['institutions'] {
  const opens = ({ kind, closed_on }: (typeof institutions)[number]) => kind === 'administration' && closed_on === null;
  return institutions.toSorted((one, other) => Number(opens(one)) - Number(opens(other)));
}

/** Rows in one statement: with nine columns each, far below the 65,535 parameters that one has room for. */
const batch = 2000;
/** As many new people as make the database's idea of its tables wrong. */
const many = 500;

/** Writes a plan. The transaction is the caller's; so is to tell whom it concerns. */
export async function carryOut(transaction: Database, plan: Plan): Promise<void> {
  const upsert = upsertIn(transaction);
  const drop = dropIn(transaction);
  await upsert('municipalities', plan.municipalities, ['code']);
  await upsert('institutions', closedFirst(plan.institutions), ['number']);
  await upsert('classes', plan.classes.put, ['institution', 'name']);
  await upsert('people', [...plan.fresh, ...plan.changed], ['id']);
  await drop('upstream_people', plan.upstreams.drop, ['upstream', 'subject', 'person']);
  await drop('contacts', plan.contacts.drop, ['adult', 'child']);
  await drop('class_members', plan.members.drop, ['person', 'institution', 'class']);
  await drop('memberships', plan.memberships.drop, ['person', 'institution']);
  await upsert('memberships', plan.memberships.put, ['person', 'institution']);
  await upsert('class_members', plan.members.put, ['person', 'institution', 'class']);
  await upsert('contacts', plan.contacts.put, ['adult', 'child']);
  await upsert('upstream_people', plan.upstreams.put, ['upstream', 'subject', 'person']);
  await drop('classes', plan.classes.drop, ['institution', 'name']);
  // What follows joins these tables, and the database still believes that they are as small as before
  if (plan.fresh.length >= many)
    await sql`analyze people, classes, memberships, class_members, contacts`.execute(transaction);
}

type Writable =
  | 'municipalities'
  | 'institutions'
  | 'classes'
  | 'people'
  | 'memberships'
  | 'class_members'
  | 'contacts'
  | 'upstream_people';

function upsertIn(transaction: Database) {
  return async <Table extends Writable>(
    table: Table,
    rows: readonly Insertable<Tables[Table]>[],
    keys: readonly string[],
  ): Promise<void> => {
    for (const some of batches(rows)) {
      const columns = Object.keys(some[0] ?? {}).toSorted();
      const values = some.map((row) => tuple(columns.map((column) => (row as Record<string, unknown>)[column])));
      const others = columns.filter((column) => !keys.includes(column));
      const changes = others.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
      await sql`
        insert into ${sql.table(table)} (${refs(columns)}) values ${sql.join(values)}
        on conflict (${refs(keys)}) do ${changes.length === 0 ? sql`nothing` : sql`update set ${sql.join(changes)}`}
      `.execute(transaction);
    }
  };
}

function dropIn(transaction: Database) {
  return async (table: Writable, rows: readonly object[], keys: readonly string[]): Promise<void> => {
    for (const some of batches(rows)) {
      const values = some.map((row) => tuple(keys.map((key) => (row as Record<string, unknown>)[key])));
      await sql`delete from ${sql.table(table)} where (${refs(keys)}) in (${sql.join(values)})`.execute(transaction);
    }
  };
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
}

const refs = (columns: readonly string[]): RawBuilder<unknown> => sql.join(columns.map((column) => sql.ref(column)));
const tuple = (values: readonly unknown[]): RawBuilder<unknown> => sql`(${sql.join(values)})`;
