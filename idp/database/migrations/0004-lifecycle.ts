import { type Kysely, sql } from 'kysely';

/** How old a password is in the words of the rules, who is in which grade since when, and whose session is whose. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('passwords')
    .addColumn('made_in', 'text')
    .addColumn('laters', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    update passwords set made_in = case
      when kind = 'pictures' then 'indskoling'
      when (
        select min(classes.grade) from people
        join class_members on class_members.person = people.id
        join classes on classes.institution = class_members.institution and classes.name = class_members.class
        where people.id = passwords.person and people.role = 'pupil'
      ) < 7 then 'mellemtrin'
      else 'udskoling' end
    where not one_time`.execute(db);
  await db.schema
    .createTable('grades')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('grade', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('grades_pkey', ['person', 'since'])
    .execute();
  await db.schema
    .alterTable('sign_ins')
    .addColumn('purpose', 'text', (column) => column.notNull().defaultTo('sign-in'))
    .addColumn('client', 'text')
    .addColumn('session', 'text')
    .addColumn('person', 'text')
    .execute();
  await db.schema.createIndex('sign_ins_person').on('sign_ins').column('person').execute();
  await db.schema.alterTable('oidc_artifacts').addColumn('account', 'text').execute();
  // By its letters: reading JSON refuses U+0000, which a `state` may hold
  await sql`
    update oidc_artifacts set account = substring(payload::text from '"accountId":"([A-Za-z0-9_-]+)"')
    where model <> 'Interaction'`.execute(db);
  await db.schema
    .createIndex('oidc_artifacts_account')
    .on('oidc_artifacts')
    .column('account')
    .where(sql.ref('account'), 'is not', null)
    .execute();
}
