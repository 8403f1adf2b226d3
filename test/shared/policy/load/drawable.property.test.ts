import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFor } from '../../../../shared/policy/draw-for.ts';
import { evaluate } from '../../../../shared/policy/evaluate.ts';
import { loadTable, PolicyTableError } from '../../../../shared/policy/load/load-table.ts';
import type { PolicyTable } from '../../../../shared/policy/table.ts';
import { unilogin } from '../../../../shared/policy/unilogin.ts';
import { mathilde } from '../people.ts';
import { seeded } from '../seeded.ts';

const bands = ['indskoling', 'mellemtrin', 'udskoling'] as const;
const count = (max: number) => fc.integer({ min: 1, max });
const forbidden = [
  'not-own-name',
  'not-username',
  'not-school',
  'not-class',
  'not-season',
  'not-common',
  'not-expected',
];
const rules = fc.oneof(
  { weight: 2, arbitrary: fc.record({ rule: fc.constant('length'), min: count(30), max: count(64) }) },
  fc.record({
    rule: fc.constant('contains'),
    kind: fc.constantFrom('lower-case', 'upper-case', 'digit'),
    min: count(3),
  }),
  fc.record({ rule: fc.constantFrom(...forbidden) }),
  fc.record({ rule: fc.constant('not-recent'), count: count(6) }),
);
const lifetimes = fc.oneof(
  fc.constant({ until: 'changed' }),
  fc.record({ until: fc.constant('grade-move'), graceDays: count(60) }),
  fc.record({ until: fc.constant('age'), days: count(400), warningDays: fc.nat(60) }),
);
const tables = fc.record({
  form: fc.constantFrom('words', 'words', 'words-and-digits', 'pictures'),
  words: fc.integer({ min: 2, max: 6 }),
  rules: fc.array(rules, { maxLength: 5 }),
  lifetime: lifetimes,
  band: fc.constantFrom(...bands),
});

/** The Unilogin table with one band made anew, if it is a table. */
function loaded({ band, ...fields }: { band: (typeof bands)[number] }): PolicyTable | undefined {
  const row = { secret: 'password', mayChoose: true, history: 5, ...fields };
  try {
    return loadTable({ ...unilogin, bands: { ...unilogin.bands, [band]: row } });
  } catch (reason) {
    if (reason instanceof PolicyTableError) return undefined;
    throw reason;
  }
}

test('from every table that loads there is something to draw, and what is drawn keeps the rules', () => {
  const about = { ...mathilde, classes: ['5.B'], common: () => false };
  let drawn = 0;
  fc.assert(
    fc.property(tables, fc.integer(), (fields, seed) => {
      const table = loaded(fields);
      if (table === undefined) return;
      const { handedOut } = drawFor(fields.band, about, { pictures: [], table, next: seeded(seed) });
      drawn += 1;
      const password = handedOut.form === 'pictures' ? '' : handedOut.password;
      const broken = evaluate(table.bands[fields.band].rules, password, about).filter(
        ({ verdict }) => verdict === 'unmet',
      );
      expect(broken).toEqual([]);
      expect(evaluate(table.bands[fields.band].rules, '', about).some(({ verdict }) => verdict === 'unmet')).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(drawn).toBeGreaterThan(100);
});
