import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root, tableRows } from '../repo/repository.ts';
import { openTestDatabase } from '../support/database.ts';

const page = read('docs/password-security.md');
const [, nist = '', owasp = ''] = page.split(/^## /m);
const rows = [...tableRows(nist), ...tableRows(owasp)];
const states = ['kept', 'differs', 'partly', 'not yet', 'none'];
const wordsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('the page of differences', () => {
  test('names the test that holds each claim about our code', () => {
    const missing = rows
      .filter(([, , , proof = '']) => proof !== '')
      .filter(([, , , proof = '']) => {
        const [file = '', name = ''] = proof.split(' › ');
        return !existsSync(join(root, file)) || name === '' || !wordsOf(read(file)).includes(wordsOf(name));
      });
    expect(missing).toEqual([]);
  });

  test('says of everything how it stands, and never that it is kept without a proof', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(([, state = '']) => !states.includes(state))).toEqual([]);
    expect(rows.filter(([, state, , proof]) => state === 'kept' && proof === '')).toEqual([]);
  });

  test('says of each difference what a provider can set, or that it is ours', () => {
    const silent = rows.filter(([, state, how = '']) => state === 'differs' && !/\b(Set|Leave|NFC)\b/.test(how));
    expect(silent).toEqual([]);
  });

  test('leaves out no requirement of ASVS 6.1 to 6.4', () => {
    const asked = { 1: 3, 2: 12, 3: 8, 4: 6 };
    const all = Object.entries(asked).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `6.${section}.${index + 1}`),
    );
    expect(tableRows(owasp).map(([asked = '']) => asked.split(' ')[0])).toEqual(all);
  });
});

test('a new provider has no account', async () => {
  const { database, close } = await openTestDatabase();
  try {
    expect(await database.selectFrom('people').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('passwords').selectAll().execute()).toEqual([]);
  } finally {
    await close();
  }
});
