import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, type Role } from '../../../shared/policy/band.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { nist } from '../../../shared/policy/nist.ts';
import { lengthOf } from '../../../shared/policy/table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { mathilde } from './people.ts';

const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
const roles = fc.constantFrom<Role>('pupil', 'student', 'parent', 'teacher', 'leader', 'staff');
const about = { ...mathilde, classes: [], common: () => false };
const keeps = (rules: (typeof nist.bands.udskoling)['rules'], typed: string) =>
  evaluate(rules, typed, about).every(({ verdict }) => verdict !== 'unmet');

test('whoever somebody is, each preset says what holds for them, and no password is outside its lengths', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(unilogin, nist),
      roles,
      fc.option(fc.nat(10)),
      anything,
      (table, role, grade, typed) => {
        const { rules, secret } = table.bands[bandOf({ role, grade })];
        if (secret === 'pictures') return;
        const { length } = Array.from(typed.normalize('NFC'));
        const { min, max } = lengthOf(rules);
        if (length < min || length > max) expect(keeps(rules, typed)).toBe(false);
      },
    ),
  );
});

test('what the highest band takes, grades 4 to 6 may use too', () => {
  const pieces = fc.array(fc.constantFrom('Kringle', 'giraf', '47', 'sommer', 'Mathilde', '-', 'æ'), { maxLength: 5 });
  let taken = 0;
  fc.assert(
    fc.property(pieces, (parts) => {
      const typed = parts.join('');
      if (!keeps(unilogin.bands.udskoling.rules, typed)) return;
      taken += 1;
      expect(keeps(unilogin.bands.mellemtrin.rules, typed)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(5);
});

test('NIST asks for no kind of letter: capitals, digits and signs more or less change nothing', () => {
  const words = fc.array(fc.constantFrom('kringle', 'giraf', 'lampe', 'vindue', 'tallerken'), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(words, fc.boolean(), fc.constantFrom('', '7', '!', ' '), (parts, isLoud, sign) => {
      const typed = parts.join('-').slice(0, 60);
      expect(keeps(nist.bands.udskoling.rules, (isLoud ? typed.toUpperCase() : typed) + sign)).toBe(true);
    }),
  );
});
