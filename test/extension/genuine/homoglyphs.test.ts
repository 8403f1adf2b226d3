import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../extension/genuine/judge.ts';
import { letters } from '../../../extension/genuine/letters.generated.ts';
import { lettersModule, lettersPath } from '../../../scripts/lookalike-letters.ts';
import { directory } from './directory-of.ts';

const name = 'unilogin';

const digits: Readonly<Record<string, string>> = { o: '0', l: '1i', i: '1l' };

/** What may stand for a letter: itself with a mark, what Unicode knows to look like it, and digits. */
function insteadOf(letter: string): string[] {
  const marked = ['\u0301', '\u0308', '\u0323'].map((mark) => (letter + mark).normalize('NFC'));
  return [...marked.filter((one) => one.length === 1), ...Array.from((letters[letter] ?? '') + (digits[letter] ?? ''))];
}

const own = [...new Set(Array.from(name))];

test('the table has something for each letter of the name', () => {
  for (const letter of own) expect(insteadOf(letter).length, letter).toBeGreaterThan(5);
  expect(own.flatMap(insteadOf).length).toBeGreaterThan(140);
});

describe.each(own)('%s', (letter) => {
  test.each(insteadOf(letter))('as %s: in each place, in Punycode, and among other words', (instead) => {
    for (const [at, one] of Array.from(name).entries()) {
      if (one !== letter) continue;
      const label = name.slice(0, at) + instead + name.slice(at + 1);
      for (const host of [`${label}.dk`, `www.${label}.example`, `${label}-dk.example`]) {
        const { hostname } = new URL(`https://${host}`);
        expect(judge(`https://${hostname}`, directory), `${host} (${hostname})`).toMatchObject({
          is: 'look-alike',
          why: [{ code: 'letters', name: 'Unilogin' }],
        });
      }
    }
  });
});

test('every letter of the table can stand in an address, and none is plain', () => {
  for (const letter of Object.values(letters).join('')) {
    expect(letter >= '\u0080' && URL.canParse(`https://x${letter}.dk`), letter).toBe(true);
  }
});

test('the table is what its source says: npm run letters', async () => {
  expect(await readFile(lettersPath, 'utf8')).toBe(await lettersModule());
});
