import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, newUsername } from '../../../idp/import/new-username.ts';
import { usernamePattern } from '../../../idp/people/school-file.ts';

test.each([
  ['Jørgen', 'joergen'],
  ['Åse-Marie', 'aasemarie'],
  ['Żółć', 'zolc'],
  ['Ærøe', 'aeroee'],
  ['محمد', ''],
])('the letters of %s are %s', (name, letters) => {
  expect(lettersOf(name)).toBe(letters);
});

test.each([
  [{ givenName: 'Ida', familyName: 'Holm' }, 'idah0007'],
  [{ givenName: 'Bo', familyName: 'Li' }, 'boli0007'],
  [{ givenName: 'Bo', familyName: 'X' }, 'boxx0007'],
  [{ givenName: 'محمد', familyName: '李' }, 'xxxx0007'],
])('%j is called %s', (name, username) => {
  expect(
    newUsername(
      name,
      () => false,
      () => 7,
    ),
  ).toBe(username);
});

test('where nearly all digits are taken, other letters are', () => {
  const ida = { givenName: 'Ida', familyName: 'Holm' };
  expect(
    newUsername(
      ida,
      (username) => username.startsWith('idah'),
      () => 7,
    ),
  ).toBe('idaa0007');
  let drawn = 0;
  expect(
    newUsername(
      ida,
      (username) => username < 'idah0003',
      () => drawn++,
    ),
  ).toBe('idah0003');
});

test('whatever the name, it is a username that nobody has', () => {
  const names = fc.record({ givenName: fc.string({ unit: 'grapheme' }), familyName: fc.string({ unit: 'grapheme' }) });
  fc.assert(
    fc.property(fc.array(names, { maxLength: 40 }), (people) => {
      const taken = new Set<string>();
      for (const one of people) {
        let next = 0; // the same digits again and again
        const username = newUsername(
          one,
          (name) => taken.has(name),
          () => next++ % 3,
        );
        expect(username).toMatch(usernamePattern);
        expect(taken.has(username)).toBe(false);
        taken.add(username);
      }
    }),
  );
});
