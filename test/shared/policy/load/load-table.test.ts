import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { faultsOf } from '../../../../shared/policy/load/faults.ts';
import { jsonSchemaOf } from '../../../../shared/policy/load/json-schema.ts';
import { loadTable, PolicyTableError } from '../../../../shared/policy/load/load-table.ts';
import type { Of } from '../../../../shared/policy/load/shape.ts';
import { tableShape } from '../../../../shared/policy/load/table-shape.ts';
import { nist } from '../../../../shared/policy/nist.ts';
import type { PolicyTable } from '../../../../shared/policy/table.ts';
import { unilogin } from '../../../../shared/policy/unilogin.ts';
import { accepts } from './accepts.ts';

const tables = new URL('../../../../docs/policy-tables/', import.meta.url);
const example: unknown = JSON.parse(readFileSync(new URL('skovbrynet.json', tables), 'utf8'));

/** The Unilogin table with one thing changed, as "bands.mellemtrin.words" and its value; undefined takes it out. */
function changed(path: string, value: unknown): unknown {
  const table: unknown = JSON.parse(JSON.stringify(unilogin)); // no part shared between bands
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), table);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return table;
}

function faultsWhen(path: string, value: unknown): string[] {
  try {
    loadTable(changed(path, value));
    return [];
  } catch (reason) {
    if (!(reason instanceof PolicyTableError)) throw reason;
    expect(reason.message.split('\n')).toHaveLength(reason.faults.length);
    return reason.message.split('\n');
  }
}

test('the description of a table is the type of a table', () => {
  expectTypeOf<Of<typeof tableShape>>().toExtend<PolicyTable>();
  expectTypeOf<PolicyTable>().toExtend<Of<typeof tableShape>>();
});

test('the presets and the example of a municipality load as they stand', () => {
  for (const table of [unilogin, nist, example]) expect(loadTable(table)).toBe(table);
});

test('the published JSON Schema is the one of the description', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy table of an identity provider',
    ...jsonSchemaOf(tableShape),
  };
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot(new URL('policy-table.schema.json', tables).pathname);
});

describe('a wrong table fails with the path of the fault and what was expected', () => {
  test.each([
    ['name', '', 'name: expected text'],
    ['name', undefined, 'name: expected text'],
    ['title', 'x', 'title: expected no such field'],
    ['bands', [], 'bands: expected an object'],
    ['bands.mellemtrin', null, 'bands.mellemtrin: expected an object'],
    ['bands.mellemtrin.mayChoose', 'yes', 'bands.mellemtrin.mayChoose: expected true or false'],
    ['bands.mellemtrin.form', 'word', 'bands.mellemtrin.form: expected one of pictures, words, words-and-digits'],
    ['bands.mellemtrin.rules', {}, 'bands.mellemtrin.rules: expected a list'],
    ['bands.mellemtrin.rules.0', 'length', 'bands.mellemtrin.rules[0]: expected an object'],
    ['bands.mellemtrin.rules.0.min', 0, 'bands.mellemtrin.rules[0].min: expected a whole number from 1 to 256'],
    ['bands.mellemtrin.rules.0.min', 1.5, 'bands.mellemtrin.rules[0].min: expected a whole number from 1 to 256'],
    ['bands.mellemtrin.rules.0.max', 257, 'bands.mellemtrin.rules[0].max: expected a whole number from 1 to 256'],
    ['bands.mellemtrin.rules.0.max', '24', 'bands.mellemtrin.rules[0].max: expected a whole number from 1 to 256'],
    ['bands.mellemtrin.rules.2.count', 1, 'bands.mellemtrin.rules[2].count: expected no such field'],
    [
      'bands.udskoling.lifetime.until',
      'toString',
      'bands.udskoling.lifetime.until: expected one of grade-move, age, changed',
    ],
    ['bands.udskoling.lifetime.until', 7, 'bands.udskoling.lifetime.until: expected one of grade-move, age, changed'],
    ['bands.udskoling.history', -1, 'bands.udskoling.history: expected a whole number from 0 to 24'],
    ['bands.udskoling.words', 1, 'bands.udskoling.words: expected a whole number from 2 to 6'],
  ])('%s = %j', (path, value, line) => {
    expect(faultsWhen(path, value)).toEqual([line]);
  });

  test('an unknown rule, with the rules there are', () => {
    expect(faultsWhen('bands.mellemtrin.rules.0.rule', 'lenght')).toEqual([
      'bands.mellemtrin.rules[0].rule: expected one of length, contains, not-own-name, not-username, not-school, not-class, not-season, not-common, not-expected, not-recent',
    ]);
  });

  test('all faults are told at once, in the order of the description', () => {
    const table = { bands: { indskoling: {}, mellemtrin: unilogin.bands.mellemtrin, udskoling: 1 }, extra: true };
    expect(faultsOf(tableShape, table).map(({ path }) => path)).toEqual([
      'name',
      'bands.indskoling.secret',
      'bands.indskoling.form',
      'bands.indskoling.mayChoose',
      'bands.indskoling.rules',
      'bands.indskoling.lifetime',
      'bands.indskoling.history',
      'bands.udskoling',
      'extra',
    ]);
  });

  test.each([undefined, null, 1, 'table', []])('%j is no table at all', (value) => {
    expect(() => loadTable(value)).toThrow(new PolicyTableError([{ path: '', expected: 'an object' }]));
    expect(() => loadTable(value)).toThrow('the table: expected an object');
  });
});

describe('what contradicts itself fails too', () => {
  test.each([
    ['bands.indskoling.form', 'words', 'bands.indskoling.form: expected pictures, as `secret` says'],
    [
      'bands.indskoling.mayChoose',
      true,
      'bands.indskoling.mayChoose: expected false, for pictures are handed out only',
    ],
    [
      'bands.indskoling.rules.0',
      { rule: 'not-season' },
      'bands.indskoling.rules[0].rule: expected not-recent, the only rule that pictures can keep',
    ],
    ['bands.indskoling.history', 4, 'bands.indskoling.rules[0].count: expected at most history, 4'],
    [
      'bands.mellemtrin.form',
      'pictures',
      'bands.mellemtrin.form: expected words or words-and-digits, as `secret` says',
    ],
    ['bands.mellemtrin.history', 0, 'bands.mellemtrin.rules[8].count: expected at most history, 0'],
    ['bands.mellemtrin.rules.0.max', 7, 'bands.mellemtrin.rules[0].max: expected at least min, 8'],
    [
      'bands.mellemtrin.rules.1.kind',
      'digit',
      'bands.mellemtrin.rules[1].min: expected at most 0, which words are sure to have',
    ],
    [
      'bands.mellemtrin.rules.1.min',
      7,
      'bands.mellemtrin.rules[1].min: expected at most 6, which words are sure to have',
    ],
    [
      'bands.udskoling.rules.1.min',
      6,
      'bands.udskoling.rules[1].min: expected at most 5, which words-and-digits are sure to have',
    ],
    [
      'bands.udskoling.rules.2.min',
      2,
      'bands.udskoling.rules[2].min: expected at most 1, which words-and-digits are sure to have',
    ],
    [
      'bands.udskoling.rules.3.min',
      3,
      'bands.udskoling.rules[3].min: expected at most 2, which words-and-digits are sure to have',
    ],
    ['bands.udskoling.lifetime.warningDays', 365, 'bands.udskoling.lifetime.warningDays: expected less than days, 365'],
    [
      'bands.mellemtrin.rules.0.min',
      21,
      'bands.mellemtrin.words: expected so many that one draw in 1000 has 21 to 24 characters; 2 make 6 to 20',
    ],
    ['bands.mellemtrin.words', 4, undefined],
    [
      'bands.mellemtrin.words',
      6,
      'bands.mellemtrin.words: expected so many that one draw in 1000 has 8 to 24 characters; 6 make 18 to 60',
    ],
    [
      'bands.udskoling.rules.0',
      { rule: 'length', min: 1, max: 7 },
      'bands.udskoling.words: expected so many that one draw in 1000 has 1 to 7 characters; 2 make 8 to 22',
    ],
    ['bands.udskoling.rules.0', { rule: 'length', min: 22, max: 22 }, undefined],
    ['bands.udskoling.rules.0', { rule: 'length', min: 8, max: 9 }, undefined],
    ['bands.udskoling.lifetime.warningDays', 364, undefined],
    ['bands.udskoling.rules', [], 'bands.udskoling.rules: expected a rule about length'],
    ['bands.mellemtrin.rules', [{ rule: 'not-season' }], 'bands.mellemtrin.rules: expected a rule about length'],
    ['bands.indskoling.rules', [], undefined],
    [
      'bands.mellemtrin.rules',
      [
        { rule: 'length', min: 20, max: 24 },
        { rule: 'length', min: 8, max: 10 },
      ],
      'bands.mellemtrin.rules: expected rules about length that leave one: at least 20, at most 10',
    ],
    [
      'bands.mellemtrin.rules',
      [
        { rule: 'length', min: 10, max: 24 },
        { rule: 'length', min: 8, max: 10 },
      ],
      undefined,
    ],
    [
      'bands.udskoling.lifetime',
      { until: 'grade-move', graceDays: 30 },
      'bands.udskoling.lifetime.until: expected age or changed, for nobody moves above udskoling',
    ],
    ['bands.mellemtrin.lifetime', { until: 'changed' }, undefined],
    ['bands.mellemtrin.rules.0', { rule: 'length', min: 20, max: 20 }, undefined],
  ])('%s = %j', (path, value, line) => {
    expect(faultsWhen(path, value)).toEqual(line === undefined ? [] : [line]);
  });
});

test('the JSON Schema and the loader agree about every table', () => {
  const paths = [
    'name',
    'bands',
    '$schema',
    'extra',
    'bands.extra',
    ...['indskoling', 'mellemtrin', 'udskoling'].flatMap((band) =>
      [
        '',
        '.secret',
        '.form',
        '.mayChoose',
        '.rules',
        '.rules.0',
        '.rules.0.rule',
        '.rules.0.count',
        '.lifetime',
        '.lifetime.until',
        '.lifetime.days',
        '.lifetime.graceDays',
        '.history',
        '.words',
        '.toString',
      ].map((rest) => `bands.${band}${rest}`),
    ),
  ];
  const values = fc.oneof(
    fc.constantFrom<unknown>(undefined, 'length', 'not-recent', 'words', 'pictures', 'changed', 'age', '__proto__', ''),
    fc.integer({ min: -1, max: 300 }),
    fc.constantFrom<unknown>({ rule: 'not-common' }, { until: 'changed' }, [{ rule: 'length', min: 8, max: 24 }], [1]),
    fc.jsonValue(),
  );
  const schema = jsonSchemaOf(tableShape);
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const table = changed(path, value);
      expect(faultsOf(tableShape, table).length === 0).toBe(accepts(schema, table));
    }),
    { numRuns: 500 },
  );
});
