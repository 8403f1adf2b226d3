import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readTryAccounts } from '../../demo/server/try-accounts.ts';
import { SecretSchema } from '../../shared/contract/answers.ts';

const Person = v.object({
  username: v.string(),
  givenName: v.string(),
  familyName: v.string(),
  role: v.string(),
  institution: v.string(),
  until: v.optional(v.string()),
  classes: v.array(
    v.union([
      v.string(),
      v.pipe(
        v.object({ name: v.string() }),
        v.transform(({ name }) => name),
      ),
    ]),
  ),
  elsewhere: v.optional(v.array(v.object({ institution: v.string(), classes: v.array(v.string()) })), []),
  children: v.optional(
    v.array(
      v.union([
        v.pipe(
          v.string(),
          v.transform((username) => ({ username, custody: true })),
        ),
        v.object({ username: v.string(), custody: v.boolean() }),
      ]),
    ),
    [],
  ),
});
const School = v.object({
  institutions: v.array(v.object({ number: v.string(), kind: v.string() })),
  classes: v.array(v.object({ name: v.string(), grade: v.number(), kind: v.optional(v.string()) })),
  people: v.array(Person),
});
const Accounts = v.object({ accounts: v.array(v.object({ username: v.string(), secret: SecretSchema })) });

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../demo/${file}`, import.meta.url), 'utf8'));
}
const { institutions, classes, people } = v.parse(School, await read('school.json'));
const { accounts } = v.parse(Accounts, await read('accounts.json'));
const gradeOf = new Map(classes.map(({ name, grade }) => [name, grade]));

describe('Skovbrynet Skole', () => {
  test('has a number with a leading zero, and a municipality beside it', () => {
    expect(institutions.map(({ number }) => number)).toContainEqual(expect.stringMatching(/^0\d{5}$/));
    expect(institutions.map(({ kind }) => kind)).toContain('administration');
  });

  test('has at least six pupils in each class, in every band', () => {
    for (const { name } of classes) {
      const pupils = people.filter((person) => person.role === 'pupil' && person.classes.includes(name));
      expect(pupils.length, name).toBeGreaterThanOrEqual(6);
    }
    expect([...gradeOf.values()]).toEqual(expect.arrayContaining([0, 2, 4, 6, 7, 9]));
  });

  test('has a second school: with a pupil, a teacher and an administrator of both, a substitute, and a year group', () => {
    const atBoth = people.filter(({ elsewhere }) => elsewhere.length > 0);
    expect(atBoth.map(({ role }) => role)).toEqual(['pupil', 'teacher', 'user-administrator']);
    for (const { institution, elsewhere } of atBoth) {
      expect([institution, ...elsewhere.map((one) => one.institution)]).toEqual(['099123', '099456']);
    }
    expect(people.filter(({ until }) => until !== undefined).map(({ role }) => role)).toEqual(['teacher']);
    const years = classes.filter(({ kind }) => kind === 'year-group').map(({ name }) => name);
    expect(years).toEqual(['6. årgang']);
    expect(atBoth.flatMap(({ elsewhere }) => elsewhere.flatMap((one) => one.classes))).toContain('6. årgang');
  });

  test('has a class of thirty', () => {
    expect(people.filter(({ role, classes }) => role === 'pupil' && classes.includes('5.A'))).toHaveLength(30);
  });

  test('names everybody once, with four letters and four digits', () => {
    expect(new Set(people.map(({ username }) => username)).size).toBe(people.length);
    expect(people.filter(({ username }) => !/^[a-z]{4}\d{4}$/.test(username))).toEqual([]);
  });

  test('has a name beyond æøå, a very long one, siblings, and children with two homes', () => {
    const parents = people.filter(({ role }) => role === 'parent');
    const homes = (username: string) =>
      parents.filter(({ children }) => children.some((child) => child.username === username)).length;
    expect(people.some(({ familyName }) => familyName === 'Żółć')).toBe(true);
    expect(people.some(({ givenName, familyName }) => `${givenName} ${familyName}`.length > 60)).toBe(true);
    expect(parents.some(({ children }) => children.length > 1)).toBe(true);
    expect(people.some(({ username }) => homes(username) === 2)).toBe(true);
    expect(
      parents.flatMap(({ children }) => children).filter((child) => !people.some((p) => p.username === child.username)),
    ).toEqual([]);
  });

  test('has a parent with custody of one child and not of the other', () => {
    const children = people.flatMap((person) => person.children);
    expect(people.some((one) => new Set(one.children.map(({ custody }) => custody)).size === 2)).toBe(true);
    expect(children.filter(({ custody }) => !custody)).toHaveLength(1);
  });

  test('has teachers with and without classes, a user administrator and a leader', () => {
    const teachers = people.filter(({ role }) => role === 'teacher');
    expect(teachers.some(({ classes }) => classes.length > 1)).toBe(true);
    expect(teachers.some(({ classes }) => classes.length === 0)).toBe(true);
    expect(people.map(({ role }) => role)).toEqual(expect.arrayContaining(['user-administrator', 'leader']));
  });
});

describe('accounts.json', () => {
  test('has a one-time secret for everybody: pictures for grades 0 to 3, text for the rest', () => {
    const secrets = new Map(accounts.map(({ username, secret }) => [username, secret.kind]));
    expect(secrets.size).toBe(people.length);
    for (const { username, role, classes } of people) {
      const isSmall = role === 'pupil' && classes.some((name) => (gradeOf.get(name) ?? 9) <= 3);
      expect(secrets.get(username), username).toBe(isSmall ? 'pictures' : 'password');
    }
  });

  test('has the people whom the front door and `npm start` offer', async () => {
    const offered = await readTryAccounts();
    expect(offered.length).toBeGreaterThanOrEqual(5);
    for (const { username, name } of offered) {
      const person = people.find((each) => each.username === username);
      expect(`${person?.givenName} ${person?.familyName}`).toBe(name);
    }
  });
});
