import { Migrator } from 'kysely/migration';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { migrate } from '../../../idp/database/migrate.ts';
import { migrations } from '../../../idp/database/migrations.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { SchoolSchema } from '../../../idp/people/school-file.ts';
import { openTestDatabase } from '../../support/database.ts';

test('what was a municipality’s own number is its administration, and a file of before 0031 still loads', async () => {
  const { database, close } = await openTestDatabase({ empty: true });
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0031'));
  const provider = { getMigrations: () => Promise.resolve(before) };
  await new Migrator({ db: database, provider, migrationTableSchema: 'public' }).migrateToLatest();
  const old = (number: string, kind: string) =>
    database
      .insertInto('institutions')
      .values({ number, name: number, kind: kind as 'school' })
      .execute();
  await Promise.all([old('751042', 'municipality'), old('751043', 'municipality'), old('099123', 'school')]);
  await migrate(database);
  const kinds = () =>
    database.selectFrom('institutions').select(['number', 'kind', 'municipality']).orderBy('number').execute();
  const now = [
    { number: '099123', kind: 'school', municipality: null },
    { number: '751042', kind: 'administration', municipality: null },
    { number: '751043', kind: 'administration', municipality: null },
  ];
  expect(await kinds()).toEqual(now);
  const file = {
    institutions: [{ number: '751042', name: '751042', kind: 'municipality' }],
    classes: [],
    people: [],
    clients: [],
  };
  await importSchool(database, v.parse(SchoolSchema, file));
  expect(await kinds()).toEqual(now);
  await close();
});
