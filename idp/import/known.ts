import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { UpstreamPersonRow } from '../database/tables/federation.ts';
import type { InstitutionRow, MunicipalityRow } from '../database/tables/institutions.ts';
import type { ClassMemberRow, ClassRow, ContactRow, MembershipRow, PersonRow } from '../database/tables/people.ts';
import type { SchoolTold } from './told.ts';

/** What the database has of the institutions of a file, and of the people whom it names or who are there. */
export interface SchoolKnown {
  readonly institutions: readonly Selectable<InstitutionRow>[];
  /** Of all the country: they are few. */
  readonly municipalities: readonly MunicipalityRow[];
  readonly classes: readonly Selectable<ClassRow>[];
  readonly people: readonly Selectable<PersonRow>[];
  /** Of these people, wherever they are. */
  readonly memberships: readonly Selectable<MembershipRow>[];
  /** At these institutions. */
  readonly members: readonly Selectable<ClassMemberRow>[];
  /** Of which child or adult is one of these people. */
  readonly contacts: readonly Selectable<ContactRow>[];
  readonly upstreams: readonly Selectable<UpstreamPersonRow>[];
}

export async function knownOf(database: Database, told: SchoolTold): Promise<SchoolKnown> {
  const numbers = told.institutions.map(({ number }) => number);
  const usernames = told.people.map(({ username }) => username);
  const people = await database
    .selectFrom('people')
    .selectAll()
    .where((where) =>
      where.or([
        isOneOf('people.username', usernames),
        where(
          'people.id',
          'in',
          where.selectFrom('memberships').select('person').where(isOneOf('institution', numbers)),
        ),
      ]),
    )
    .execute();
  const ids = people.map(({ id }) => id);
  return {
    people,
    municipalities: await database.selectFrom('municipalities').selectAll().execute(),
    institutions: await database.selectFrom('institutions').selectAll().where(isOneOf('number', numbers)).execute(),
    classes: await database.selectFrom('classes').selectAll().where(isOneOf('institution', numbers)).execute(),
    memberships: await database.selectFrom('memberships').selectAll().where(isOneOf('person', ids)).execute(),
    members: await database.selectFrom('class_members').selectAll().where(isOneOf('institution', numbers)).execute(),
    contacts: await database
      .selectFrom('contacts')
      .selectAll()
      .where((where) => where.or([isOneOf('adult', ids), isOneOf('child', ids)]))
      .execute(),
    upstreams: await database.selectFrom('upstream_people').selectAll().where(isOneOf('person', ids)).execute(),
  };
}

/** As one parameter, however many they are: a query has room for 65,535. */
export function isOneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${values}::text[])`;
}
