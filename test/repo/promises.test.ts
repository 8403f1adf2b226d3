import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read, root, tableRows } from './repository.ts';

/** The words of a name, whatever quotes, escapes or line breaks stand between them in the source. */
const wordsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

test('no promise stands on the page twice', () => {
  const promises = tableRows(read('docs/promises.md')).map(([promise = '']) => promise);
  expect(promises.filter((promise, index) => promises.indexOf(promise) !== index)).toEqual([]);
});

test('every promise has its proof', () => {
  const rows = tableRows(read('docs/promises.md'));
  const missing = rows.filter(([, proof = '']) => {
    const [file = '', name = ''] = proof.split(' › ');
    return !existsSync(join(root, file)) || name === '' || !wordsOf(read(file)).includes(wordsOf(name));
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
