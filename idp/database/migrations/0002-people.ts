import { type Kysely, sql } from 'kysely';

/** Schools and the people in them, and what they prove to know. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('institutions')
    .addColumn('number', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('classes')
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('grade', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('classes_pkey', ['institution', 'name'])
    .execute();
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('username', 'text', (column) => column.notNull().unique())
    .addColumn('given_name', 'text', (column) => column.notNull())
    .addColumn('family_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .execute();
  await db.schema
    .createTable('class_members')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull())
    .addColumn('class', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('class_members_pkey', ['person', 'institution', 'class'])
    .execute();
  await db.schema
    .createTable('contacts')
    .addColumn('adult', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('child', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('contacts_pkey', ['adult', 'child'])
    .execute();
  await db.schema
    .createTable('passwords')
    .addColumn('person', 'text', (column) => column.primaryKey().references('people.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('one_time', 'boolean', (column) => column.notNull())
    .addColumn('set_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('earlier_passwords')
    .addColumn('id', 'bigserial', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('replaced_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('earlier_passwords_person').on('earlier_passwords').column('person').execute();
}
