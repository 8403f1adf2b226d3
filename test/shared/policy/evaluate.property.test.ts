import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFor } from '../../../shared/policy/draw-for.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { nist } from '../../../shared/policy/nist.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { mathilde } from './people.ts';
import { seeded } from './seeded.ts';

const oneOf = (letters: string) => fc.constantFrom(...Array.from(letters));
const anything = fc.string({ unit: 'binary', maxLength: 40 });
const rules = unilogin.bands.udskoling.rules;
const verdictOf = (rule: Rule, candidate: string, about = mathilde) => evaluate([rule], candidate, about)[0]?.verdict;

test('whatever is typed, each rule is judged once, in order, and only a refusal says what was found', () => {
  fc.assert(
    fc.property(anything, anything, (candidate, name) => {
      const findings = evaluate(rules, candidate, { ...mathilde, names: [name] });
      expect(findings.map(({ rule }) => rule)).toEqual(rules);
      expect(findings.filter(({ verdict, found }) => found !== undefined && verdict !== 'unmet')).toEqual([]);
    }),
  );
});

test('composed and decomposed letters are judged alike', () => {
  fc.assert(
    fc.property(anything, anything, (candidate, name) => {
      const about = { ...mathilde, names: [name, ...mathilde.names] };
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
        evaluate(rules, candidate.normalize(form), { ...about, names: about.names.map((one) => one.normalize(form)) }),
      );
      expect(decomposed?.map(({ verdict }) => verdict)).toEqual(composed?.map(({ verdict }) => verdict));
    }),
  );
});

test('a rule of one table is judged as in any other', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rules]), anything, (some, candidate) => {
      const all = evaluate(rules, candidate, mathilde);
      expect(evaluate(some, candidate, mathilde)).toEqual(some.map((rule) => all[rules.indexOf(rule)]));
    }),
  );
});

describe('a name is found', () => {
  const letters = 'abdefghijklmnoprstuvyæøå';
  const names = fc.string({ unit: oneOf(letters), minLength: 5, maxLength: 12 });
  const noise = fc.string({ unit: oneOf('qxz.-_ 26'), maxLength: 6 });
  const digits: Record<string, string> = { o: '0', i: '1', l: '1', e: '3', a: '4', s: '5', t: '7', b: '8', g: '9' };
  const disguises = fc.infiniteStream(fc.boolean());
  const disguised = (name: string, isChanged: Iterator<boolean>) =>
    Array.from(name, (letter) => (isChanged.next().value === true ? (digits[letter] ?? letter.toUpperCase()) : letter));

  test('between anything, in capitals, with digits for letters, and backwards', () => {
    fc.assert(
      fc.property(names, noise, noise, disguises, fc.boolean(), (name, before, after, isChanged, isReversed) => {
        const written = disguised(name, isChanged);
        const candidate = before + (isReversed ? written.toReversed() : written).join('') + after;
        const finding = evaluate([{ rule: 'not-own-name' }], candidate, { ...mathilde, names: [name] })[0];
        expect(finding).toMatchObject({ verdict: 'unmet', found: name });
      }),
    );
  });

  test('of four letters where a word begins, and of two or three as a word', () => {
    const short = fc.string({ unit: oneOf(letters), minLength: 2, maxLength: 4 });
    const between = fc.string({ unit: oneOf('-_. 26'), maxLength: 6 });
    const after = fc.string({ unit: oneOf('qxz'), maxLength: 6 });
    fc.assert(
      fc.property(short, between, after, (name, before, rest) => {
        const candidate = `${before}${name}${name.length === 4 ? rest : before}`;
        const finding = evaluate([{ rule: 'not-own-name' }], candidate, { ...mathilde, names: [name] })[0];
        expect(finding).toMatchObject({ verdict: 'unmet', found: name });
      }),
    );
  });

  test('as the username and as the school', () => {
    fc.assert(
      fc.property(names, noise, (name, before) => {
        const about = { ...mathilde, username: name, school: name };
        expect(verdictOf({ rule: 'not-username' }, before + name, about)).toBe('unmet');
        expect(verdictOf({ rule: 'not-school' }, before + name, about)).toBe('unmet');
      }),
    );
  });

  test('in no password that lacks one of its letters', () => {
    const consonants = fc.string({ unit: oneOf('bdfghjkmnprv'), minLength: 4, maxLength: 10 });
    const others = fc.string({ unit: oneOf('aeouyclqwxzAEOUYCLQWXZ'), maxLength: 24 });
    fc.assert(
      fc.property(consonants, others, (name, candidate) => {
        expect(verdictOf({ rule: 'not-own-name' }, candidate, { ...mathilde, names: [name] })).toBe('met');
      }),
    );
  });
});

test('lengths are those of code points, and bounds are included', () => {
  const points = fc.string({ unit: fc.constantFrom('a', 'ø', '🦒', 'é', '字'), maxLength: 40 });
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 30 }), fc.nat(20), (candidate, min, more) => {
      const { length } = Array.from(candidate.normalize('NFC'));
      const isWithin = length >= min && length <= min + more;
      expect(verdictOf({ rule: 'length', min, max: min + more }, candidate)).toBe(isWithin ? 'met' : 'unmet');
    }),
  );
});

test('what is drawn for anybody keeps the rules of any preset', () => {
  const people = fc.record({
    username: fc.stringMatching(/^[a-z]{4}\d{4}$/),
    names: fc.array(fc.string({ unit: oneOf('abeinorstø -'), maxLength: 8 }), { maxLength: 4 }),
    school: fc.string({ unit: oneOf('adeklnost '), maxLength: 16 }),
  });
  const bands = fc.constantFrom('mellemtrin', 'udskoling');
  fc.assert(
    fc.property(fc.constantFrom(unilogin, nist), bands, people, fc.integer(), (table, band, about, seed) => {
      const { handedOut, entropyBits } = drawFor(band, about, { pictures: [], table, next: seeded(seed) });
      const password = handedOut.form === 'pictures' ? '' : handedOut.password;
      const findings = evaluate(table.bands[band].rules, password, about);
      expect(findings.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
      expect(entropyBits).toBeGreaterThan(table === nist ? 30 : 20);
    }),
    { numRuns: 60 },
  );
});
