import { type Kysely, sql } from 'kysely';

/** One-time ways in that institutions open, people's mail addresses, and one outbox for every kind of mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('people').addColumn('mail', 'text').execute();
  await db.schema
    .createTable('ways_in')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('opened_by', 'text', (column) => column.references('people.id').onDelete('cascade'))
    .addColumn('opened_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .addColumn('how', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('open'))
    .addColumn('wrong', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('ended_at', 'timestamptz')
    .addColumn('ended_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .execute();
  // Whatever the processes do, one way in is open for somebody at a time
  await sql`create unique index ways_in_open on ways_in (person) where state = 'open'`.execute(db);
  await db.schema.createIndex('ways_in_institution').on('ways_in').columns(['institution', 'opened_at']).execute();
  await db.schema.createIndex('ways_in_opened_by').on('ways_in').columns(['opened_by', 'opened_at']).execute();
  await sql`alter table material_mails rename to mails`.execute(db);
  await sql`alter index material_mails_due rename to mails_due`.execute(db);
  await sql`alter index material_mails_institution rename to mails_institution`.execute(db);
  await db.schema
    .alterTable('mails')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('material'))
    .addColumn('way_in', 'text', (column) => column.references('ways_in.id').onDelete('cascade'))
    .alterColumn('audience', (column) => column.dropNotNull())
    .execute();
  await sql`alter table mails alter column kind drop default`.execute(db);
}
