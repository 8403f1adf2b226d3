import { describe, expect, test } from 'vitest';
import { also } from '../../scripts/security-model/also.ts';
import { components, modelPage } from '../../scripts/security-model/model-page.ts';
import { threats } from '../../scripts/security-model/threat.ts';
import { read, tableRows } from './repository.ts';
import { isTest } from './tests-of.ts';

const attacks = new Map(tableRows(read('docs/attacks.md')).map(([attack = '', , proof = '']) => [attack, proof]));

test('the security model says what its lines and the attacks say: npm run docs:security', () => {
  expect(read('docs/security-model.md')).toBe(modelPage());
});

test('has every attack of docs/attacks.md at the part that it is about', () => {
  const parts = components.map(({ name }) => name);
  expect(Object.keys(also).filter((part) => !parts.includes(part))).toEqual([]);
  const inLines = new Set(components.flatMap(({ lines }) => lines.flatMap(({ proofs }) => proofs)));
  const besides = Object.values(also).flat();
  expect([...attacks.keys()].filter((attack) => !inLines.has(attack) && !besides.includes(attack))).toEqual([]);
  expect(besides.filter((attack) => inLines.has(attack) || !attacks.has(attack))).toEqual([]);
});

describe.each(components.map((one) => [one.name, one] as const))('%s', (_, { lines, none = {} }) => {
  test('has a line for each kind of threat, or says why there is none', () => {
    const there = lines.map(({ threat }) => threat as string);
    const kinds = Object.keys(threats);
    expect(kinds.filter((kind) => there.includes(kind) === kind in none)).toEqual([]);
  });

  test('has a proof for each line, which is a test', () => {
    const proofs = lines.flatMap((line) => line.proofs);
    expect(lines.filter((line) => line.proofs.length === 0)).toEqual([]);
    expect(proofs.filter((proof) => !isTest(attacks.get(proof) ?? proof))).toEqual([]);
  });
});
