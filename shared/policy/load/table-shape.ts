import type { Shape } from './shape.ts';

const count = { is: 'integer', min: 1, max: 256 } as const;
const days = { is: 'integer', min: 1, max: 3660 } as const;
const nothing = {} as const;

const rule = {
  is: 'variant',
  by: 'rule',
  cases: {
    length: { min: count, max: count },
    contains: { kind: { is: 'one-of', choices: ['lower-case', 'upper-case', 'digit'] }, min: count },
    'not-own-name': nothing,
    'not-username': nothing,
    'not-school': nothing,
    'not-class': nothing,
    'not-season': nothing,
    'not-common': nothing,
    'not-expected': nothing,
    'not-recent': { count },
  },
} as const satisfies Shape;

const lifetime = {
  is: 'variant',
  by: 'until',
  cases: {
    'grade-move': { graceDays: days },
    age: { days, warningDays: { is: 'integer', min: 0, max: 3660 } },
    changed: nothing,
  },
} as const satisfies Shape;

const band = {
  is: 'object',
  fields: {
    secret: { is: 'one-of', choices: ['pictures', 'password'] },
    form: { is: 'one-of', choices: ['pictures', 'words', 'words-and-digits'] },
    mayChoose: { is: 'boolean' },
    rules: { is: 'list', of: rule },
    lifetime,
    history: { is: 'integer', min: 0, max: 24 },
  },
  optional: { words: { is: 'integer', min: 2, max: 6 }, laters: { is: 'integer', min: 0, max: 1000 } },
} as const satisfies Shape;

/** A provider's policy table (table.ts), as it may stand in a file. */
export const tableShape = {
  is: 'object',
  fields: {
    name: { is: 'text' },
    bands: { is: 'object', fields: { indskoling: band, mellemtrin: band, udskoling: band }, optional: {} },
  },
  optional: { $schema: { is: 'text' } },
} as const satisfies Shape;
