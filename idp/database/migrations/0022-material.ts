import { type Kysely, sql } from 'kysely';

/** What a school says about Unilogin in its own words: letterhead, drafts, what was published, and mails to the central mailbox. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('institutions').addColumn('mail', 'text').execute();
  await db.schema
    .createTable('letterheads')
    .addColumn('institution', 'text', (column) => column.primaryKey().references('institutions.number'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('logo', 'bytea')
    .addColumn('logo_type', 'text')
    .addColumn('logo_hash', 'text')
    .execute();
  await db.schema
    .createTable('materials')
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
    .addColumn('published', 'integer')
    .addPrimaryKeyConstraint('materials_pkey', ['institution', 'audience'])
    .execute();
  await db.schema
    .createTable('material_versions')
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('published_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('material_versions_pkey', ['institution', 'audience', 'version'])
    .execute();
  await db.schema
    .createTable('material_mails')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('ordered_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('ordered_at', 'timestamptz', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ended_at', 'timestamptz')
    .execute();
  await sql`create index material_mails_due on material_mails (next_at) where state = 'waiting'`.execute(db);
  await db.schema
    .createIndex('material_mails_institution')
    .on('material_mails')
    .columns(['institution', 'ordered_at'])
    .execute();
}
