import { type Kysely } from 'kysely';

/** Who is who at other providers, and who is on the way there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('upstream_people')
    .addColumn('upstream', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('upstream_people_pkey', ['upstream', 'subject', 'person'])
    .execute();
  await db.schema
    .createTable('journeys')
    .addColumn('state', 'text', (column) => column.primaryKey())
    .addColumn('sign_in', 'text', (column) => column.notNull().references('sign_ins.id').onDelete('cascade'))
    .addColumn('upstream', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('verifier', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
