import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { argon2id, createHasher } from '../../../idp/passwords/hasher.ts';
import { openPasswords, type Passwords } from '../../../idp/passwords/passwords.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import type { Secret } from '../../../shared/contract/answers.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';

const pepper = Buffer.alloc(32, 1);
let opened: OpenDatabase;
let passwords: Passwords;
let person: string;
beforeAll(async () => {
  opened = await openTestDatabase();
  await importSchool(opened.database, await readFileOf(SchoolSchema, demoSchool));
  passwords = await openPasswords(opened.database, createHasher(pepper));
  person = (await findPersonByUsername(opened.database, 'gust9852'))?.id ?? '';
});
afterAll(() => opened.close());
const text = (password: string): Secret => ({ kind: 'password', password });

describe('a password', () => {
  test('is kept as argon2id with the parameters of the table, and opens nothing without the pepper', async () => {
    const hash = await passwords.hash(text('kagehat75'));
    const { memoryCost, timeCost, parallelism } = argon2id;
    expect(hash).toMatch(new RegExp(`^\\$argon2id\\$v=19\\$m=${memoryCost},t=${timeCost},p=${parallelism}\\$`));
    expect(await passwords.matches(hash, text('kagehat75'))).toBe(true);
    expect(await createHasher(Buffer.alloc(32, 2)).matches(hash, 'password kagehat75')).toBe(false);
  });

  test('is the same however its letters are composed, and pictures never stand for text', async () => {
    const hash = await passwords.hash(text('blåbær42'));
    expect(await passwords.matches(hash, text('blåbær42'.normalize('NFD')))).toBe(true);
    const pictures = await passwords.hash({ kind: 'pictures', pictures: ['dog', 'sun', 'kite', 'ladder'] });
    expect(await passwords.matches(pictures, text('dog sun kite bus'))).toBe(false);
    expect(await passwords.matches(pictures, { kind: 'pictures', pictures: ['sun', 'dog', 'kite', 'ladder'] })).toBe(
      false,
    );
  });

  test('that is given once is not given again: nobody loses the one they have', async () => {
    await passwords.giveOneTime(person, text('kagehat75'), new Date());
    await passwords.giveOneTime(person, text('enandenkode'), new Date());
    expect(await passwords.prove(person, text('kagehat75'))).toMatchObject({ one_time: true });
    expect(await passwords.prove(person, text('enandenkode'))).toBeUndefined();
  });

  test('of nobody is wrong, whatever it is', async () => {
    expect(await passwords.prove(undefined, text('kagehat75'))).toBeUndefined();
    expect(await passwords.prove('no-such-person', text(''))).toBeUndefined();
  });

  test('cannot come again until five others have', async () => {
    const words = ['enkanin1', 'tokaniner2', 'trekaniner3', 'firekaniner4', 'femkaniner5', 'sekskaniner6'];
    for (const word of words) {
      const hash = await passwords.hash(text(word));
      const made = { kind: 'password', hash, madeIn: 'udskoling', at: new Date() } as const;
      await opened.database.transaction().execute((all) => passwords.replace(all, person, made));
    }
    expect(await passwords.isRecent(person, text('sekskaniner6'), 5)).toBe(true);
    expect(await passwords.isRecent(person, text('enkanin1'), 5)).toBe(true);
    expect(await passwords.isRecent(person, text('kagehat75'), 5)).toBe(false);
  });

  test('of pictures cannot come again in the same order', async () => {
    const pictures = ['dog', 'sun', 'kite', 'ladder'];
    const hash = await passwords.hash({ kind: 'pictures', pictures });
    const made = { kind: 'pictures', hash, madeIn: 'indskoling', at: new Date() } as const;
    await opened.database.transaction().execute((all) => passwords.replace(all, person, made));
    expect(await passwords.isRecent(person, { kind: 'pictures', pictures }, 1)).toBe(true);
    expect(await passwords.isRecent(person, { kind: 'pictures', pictures: pictures.toReversed() }, 1)).toBe(false);
  });
});

test('more that come at once than could wait are told to come again', async () => {
  const hasher = createHasher(pepper);
  const all = await Promise.allSettled(Array.from({ length: 1100 }, () => hasher.matches('$argon2id$wrong', 'x')));
  const refused = all.filter((one) => one.status === 'rejected' && one.reason.code === 'too-busy');
  expect(refused.length).toBeGreaterThan(0);
  expect(await hasher.matches(await hasher.hash('x'), 'x')).toBe(true);
});
