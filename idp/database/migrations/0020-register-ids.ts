import { type Kysely } from 'kysely';

/** Who is who in a school's register, where its files say no username: the next file of the register names the same people. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('register_ids')
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('register_ids_pkey', ['institution', 'id'])
    .execute();
  await db.schema.createIndex('register_ids_person').on('register_ids').column('person').execute();
}
