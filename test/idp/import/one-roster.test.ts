import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../idp/import/oneroster/manifest.ts';
import { readTable } from '../../../idp/import/table/read-table.ts';
import { manifest, readSet, set } from '../../support/one-roster.ts';
import { faultsOf, inUtf8 } from '../../support/tables.ts';

const changed = (name: keyof typeof set, sourcedId: string, other: Record<string, string>) =>
  readSet({ [name]: set[name].map((row) => (row['sourcedId'] === sourcedId ? { ...row, ...other } : row)) });

describe('a set of OneRoster 1.2', () => {
  const { draft, findings } = readSet();
  const person = (givenName: string) => draft?.people.find((one) => one.givenName === givenName);

  test('is read without a word', () => {
    expect(findings).toEqual([]);
    expect(draft?.institutions.map(({ number, kind }) => [number, kind])).toEqual([
      ['099123', 'school'],
      ['099456', 'school'],
    ]);
  });

  test('stands in its municipality, its administration too, where the district says the code', () => {
    const municipality = { code: '899', name: 'Skovbrynet Kommune' };
    const local = { sourcedId: 'l', name: 'Forvaltningen', type: 'local', identifier: '751042', parentSourcedId: 'd' };
    const [district, ...schools] = set.orgs;
    const told = readSet({ orgs: [{ ...district, identifier: '899' }, ...schools, local] });
    expect(told.findings).toEqual([]);
    expect(told.draft?.institutions).toMatchObject([
      { number: '099123', municipality },
      { number: '099456', municipality },
      { number: '751042', kind: 'administration', municipality },
    ]);
    expect(draft?.institutions.map((one) => one.municipality)).toEqual([undefined, undefined]);
    const circle = changed('orgs', 's1', { parentSourcedId: 's1' });
    expect(circle.draft?.institutions.map((one) => one.municipality)).toEqual([undefined, undefined]);
  });

  test('has home classes, of the lowest of their grades, and none of subjects', () => {
    expect(draft?.classes).toEqual([
      { institution: '099123', name: '5.A', grade: 5, kind: 'class', year: 2026 },
      { institution: '099456', name: '5.-6.', grade: 5, kind: 'class', year: undefined },
    ]);
  });

  test('has people with all their places, the primary one first', () => {
    expect(person('Ida')).toMatchObject({ username: 'idah1234', registerId: 'u1', born: '2015-02-28' });
    expect(
      person('Ida')?.places.map(({ institution, classes }) => [institution, classes.map(({ name }) => name)]),
    ).toEqual([
      ['099123', ['5.A']],
      ['099456', ['5.-6.']],
    ]);
  });

  test('ends on the day before the standard’s end, and takes no username of another shape, and no password', () => {
    expect(person('Mette')).toMatchObject({
      places: [{ role: 'teacher', until: '2027-06-25', classes: [{ until: '2027-06-25' }] }],
    });
    expect(person('Mette')).not.toHaveProperty('username');
    expect(JSON.stringify(draft)).not.toContain('"x"');
  });

  test('has mail addresses, and says of whom there is none; what is no address is told', () => {
    const mailed = changed('users', 'u3', { email: 'lars@holm.example' });
    const mailOf = (name: string) => mailed.draft?.people.find(({ givenName }) => givenName === name)?.mail;
    expect(mailOf('Lars')).toBe('lars@holm.example');
    expect(mailOf('Ida')).toBeNull();
    expect(faultsOf(changed('users', 'u3', { email: 'lars@holm.example, evil@example.com' }))).toEqual([
      'users.csv:4 email mail-malformed',
    ]);
  });

  test('has contacts with custody who are parents or guardians, and without who are relatives', () => {
    expect(person('Lars')?.children).toMatchObject([{ key: 'u1', custody: true }]);
    expect(person('Onkel')?.children).toMatchObject([{ key: 'u1', custody: false }]);
    const turned = readSet({
      users: set.users.map(({ agentSourcedIds: _, ...row }) =>
        row['sourcedId'] === 'u3' ? { ...row, agentSourcedIds: 'u1' } : row,
      ),
    });
    expect(turned.draft?.people.find(({ givenName }) => givenName === 'Lars')?.children).toMatchObject([{ key: 'u1' }]);
  });

  test('has nobody who is disabled, whose role is over or not yet begun', () => {
    expect(person('Gået')).toBeUndefined();
    const over = changed('roles', 'r3', { endDate: '2026-11-26' });
    expect(over.draft?.people.map(({ givenName }) => givenName)).not.toContain('Mette');
    const early = changed('roles', 'r3', { beginDate: '2026-12-01' });
    expect(early.draft?.people.map(({ givenName }) => givenName)).not.toContain('Mette');
    expect(changed('roles', 'r3', { endDate: '2026-11-27' }).draft?.people.length).toBe(4);
  });

  test.each([
    ['a role that nobody knows', changed('roles', 'r3', { role: 'wizard' }), 'roles.csv:4 role role-unknown'],
    [
      'a role of nobody',
      changed('roles', 'r3', { userSourcedId: 'u9' }),
      'roles.csv:4 userSourcedId reference-unknown',
    ],
    ['a role nowhere', changed('roles', 'r3', { orgSourcedId: 's9' }), 'roles.csv:4 orgSourcedId reference-unknown'],
    [
      'an agent who is nobody',
      changed('users', 'u1', { agentSourcedIds: 'u9' }),
      'users.csv:2 agentSourcedIds reference-unknown',
    ],
    ['a grade that there is not', changed('classes', 'c1', { grades: '13' }), 'classes.csv:2 grades grade-unknown'],
    [
      'a day that there is not',
      changed('demographics', 'u1', { birthDate: '2015-02-29' }),
      'demographics.csv:2 birthDate day-malformed',
    ],
    [
      'a school without a number',
      changed('orgs', 's1', { identifier: 'X' }),
      'orgs.csv:3 identifier institution-malformed',
    ],
    ['a formula for a name', changed('users', 'u2', { givenName: '=1+1' }), 'users.csv:3 givenName formula'],
    ['two rows of one id', changed('users', 'u2', { sourcedId: 'u1' }), 'users.csv:3 sourcedId twice'],
  ])('%s is told with file, line and column', (_, read, fault) => {
    expect(faultsOf(read)).toContain(fault);
  });
});

describe('its manifest', () => {
  const read = (other: Record<string, string> = {}) => {
    const { table } = readTable('manifest.csv', inUtf8(manifest(other)));
    if (table === undefined) throw new Error('no table');
    return readManifest(table);
  };

  test('says which files there are', () => {
    expect(read()).toMatchObject({ findings: [], present: expect.arrayContaining(['orgs', 'users', 'demographics']) });
  });

  test.each([
    ['a delta', { 'file.users': 'delta' }, 'not-bulk'],
    ['version 1.1', { 'oneroster.version': '1.1' }, 'version-unknown'],
    ['no roles', { 'file.roles': 'absent' }, 'file-missing'],
  ])('%s is refused', (_, other, code) => {
    expect(read(other).findings.map((one) => one.code)).toEqual([code]);
  });
});
