import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../extension/genuine/judge.ts';
import { isNear } from '../../../extension/genuine/is-near.ts';
import { directory, title } from './directory-of.ts';

const path = fc.webPath();
const query = fc.webQueryParameters();
const maybeTitle = fc.option(fc.oneof(fc.string(), fc.constant(title)), { nil: undefined });
const lettersOf = (origin: string) =>
  fc.tuple(...Array.from(origin, (letter) => fc.constantFrom(letter, letter.toUpperCase()))).map((all) => all.join(''));

test('the provider’s own addresses are genuine, whatever follows and however they are written', () => {
  const own = fc.constantFrom(...directory.origins).chain(lettersOf);
  fc.assert(
    fc.property(own, fc.constantFrom('', ':443'), path, query, maybeTitle, (origin, port, behind, asked, asks) => {
      expect(judge(`${origin}${port}${behind}?${asked}`, directory, asks)).toEqual({ is: 'genuine' });
    }),
  );
});

test('a service is never an alarm', () => {
  const origins = directory.services.flatMap((one) => one.origins);
  fc.assert(
    fc.property(fc.constantFrom(...origins), path, maybeTitle, (origin, behind, asks) => {
      expect(judge(origin + behind, directory, asks).is).toBe('service');
    }),
  );
});

test('genuine is what a browser takes for one of the provider’s origins, and nothing else', () => {
  const pieces = [
    'https://',
    'http://',
    'broker.unilogin.dk',
    'evil.dk',
    '@',
    ':',
    '443',
    '/',
    '\\',
    '.',
    '%2e',
    '#',
    '?',
  ];
  const tricks = fc.array(fc.constantFrom(...pieces, '\t', '\u3002', '\u00ad'), { maxLength: 9 });
  fc.assert(
    fc.property(tricks, maybeTitle, (parts, asks) => {
      const address = parts.join('');
      const isOwn = URL.canParse(address) && directory.origins.includes(new URL(address).origin);
      expect(judge(address, directory, asks).is === 'genuine').toBe(isOwn);
    }),
    { numRuns: 2000 },
  );
});

test('every text gets an answer, and at once', () => {
  const long = fc.integer({ min: 100, max: 200_000 }).map((length) => `https://${'unilogin-'.repeat(length / 9)}.dk`);
  const deep = fc.integer({ min: 10, max: 100_000 }).map((length) => `https://${'a.'.repeat(length)}dk`);
  const odd = fc.string({ unit: 'binary' }).map((host) => `https://xn--${host}.dk`);
  const worst = fc.constantFrom('ﷺ', '㎧', 'ⅷ', 'ﬃ').map((letter) => `https://${letter.repeat(60)}.dk`);
  fc.assert(
    fc.property(fc.oneof(long, deep, odd, worst, fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
      const began = performance.now();
      expect(['genuine', 'service', 'look-alike', 'other']).toContain(judge(address, directory, address).is);
      expect(performance.now() - began).toBeLessThan(2000);
    }),
    { numRuns: 300 },
  );
});

test('a host that has nothing of the name is no alarm, whatever letters it has', () => {
  const label = fc
    .string({ unit: fc.constantFrom(...Array.from('aæøåàćđeéfhjkpqrstvxyzабвгежз')), minLength: 1, maxLength: 20 })
    .filter((text) => !/^-|-$/.test(text));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      expect(judge(`https://${labels.join('.')}.dk`, directory, 'Log ind').is).toBe('other');
    }),
  );
});

test('one letter put in, left out, changed or swapped is near; near is the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom('a', 'b', 'c', 'd'), (text, where, letter) => {
      const at = Math.min(where, text.length);
      const rest = text.slice(at);
      for (const other of [
        text.slice(0, at) + letter + rest,
        text.slice(0, at) + rest.slice(1),
        text.slice(0, at) + letter + rest.slice(1),
        text.slice(0, at) + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2),
      ]) {
        expect(isNear(text, other, 1), `${text} ${other}`).toBe(true);
      }
    }),
  );
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      expect(isNear(one, other, most)).toBe(isNear(other, one, most));
      expect(isNear(one, other, 0)).toBe(one === other);
    }),
  );
});
