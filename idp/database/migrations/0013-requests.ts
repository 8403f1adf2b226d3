import { type Kysely, sql } from 'kysely';

/** Who may vouch for whom and until when; pupils' requests to them, and whose requests somebody does not want to see. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('contacts')
    .addColumn('custody', 'boolean', (column) => column.notNull().defaultTo(true))
    .addColumn('until', 'text')
    .execute();
  await db.schema.alterTable('class_members').addColumn('until', 'text').execute();
  await db.schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('pupil', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('session', 'text')
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('client', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('holds_seconds', 'integer', (column) => column.notNull())
    .addColumn('adult', 'text', (column) => column.references('people.id').onDelete('cascade'))
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('wrong', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('network', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .addColumn('answered_by', 'text', (column) => column.references('people.id').onDelete('cascade'))
    .addColumn('ended_at', 'timestamptz')
    .execute();
  // Whatever the processes do, a pupil has one open request at a time
  await sql`create unique index requests_open on requests (pupil) where state = 'waiting'`.execute(db);
  await db.schema.createIndex('requests_pupil').on('requests').columns(['pupil', 'asked_at']).execute();
  await db.schema.createIndex('requests_answered_by').on('requests').columns(['answered_by', 'ended_at']).execute();
  await db.schema
    .createTable('mutes')
    .addColumn('adult', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('pupil', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('until', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('mutes_pkey', ['adult', 'pupil'])
    .execute();
}
