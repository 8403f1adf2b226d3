import { type Kysely, sql } from 'kysely';

/** Who works or goes where, year groups beside classes, days of birth; and the windows that adults open for a new password or more trust. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('people').addColumn('born', 'text').execute();
  await db.schema
    .alterTable('classes')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('class'))
    .addColumn('year', 'integer')
    .execute();
  await db.schema
    .createTable('memberships')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addPrimaryKeyConstraint('memberships_pkey', ['person', 'institution'])
    .execute();
  await sql`insert into memberships (person, institution, role) select id, institution, role from people`.execute(db);
  await db.schema.createIndex('memberships_institution').on('memberships').columns(['institution', 'role']).execute();
  await db.schema.createIndex('class_members_class').on('class_members').columns(['institution', 'class']).execute();
  await db.schema
    .createTable('openings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('institution', 'text', (column) => column.references('institutions.number'))
    .addColumn('gives', 'text', (column) => column.notNull())
    .addColumn('opened_by', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('opened_as', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('opened_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('windows')
    .addColumn('opening', 'text', (column) => column.notNull().references('openings.id').onDelete('cascade'))
    .addColumn('pupil', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('gives', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('wrong', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('windows_pkey', ['opening', 'pupil'])
    .execute();
  // Whatever the processes do, a pupil has one open window of a kind at a time
  await sql`create unique index windows_open on windows (pupil, gives) where state = 'open'`.execute(db);
  await db.schema.createIndex('windows_pupil').on('windows').columns(['pupil', 'changed_at']).execute();
  await db.schema.createIndex('openings_by').on('openings').columns(['opened_by', 'opened_at']).execute();
}
