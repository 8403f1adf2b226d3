import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import * as policy from '../../../shared/policy/policy.ts';
import { loadTable, PolicyTableError } from '../../../shared/policy/load/load-table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { mathilde } from './people.ts';

const docs = new URL('../../../docs/', import.meta.url);
const page = readFileSync(new URL('password-policy.md', docs), 'utf8');
const example = readFileSync(new URL('policy-tables/skovbrynet.json', docs), 'utf8');

test('the first example of the page gives what the page says', () => {
  const season = evaluate(unilogin.bands.udskoling.rules, 'Sommer2026', mathilde).find(
    ({ rule }) => rule.rule === 'not-season',
  );
  expect(season).toEqual({ rule: { rule: 'not-season' }, verdict: 'unmet', found: 'sommer' });
  expect(page).toContain("// … { rule: { rule: 'not-season' }, verdict: 'unmet', found: 'sommer' } …");
});

test('one file exports what the page names, to whoever takes the folder as a library', () => {
  const [, imported = '', file] = /^import \{ (.+) \} from '\.\/(.+)';$/m.exec(page) ?? [];
  const [, named = ''] = /exports all that this page names: (.+)\./.exec(page) ?? [];
  expect(file).toBe('shared/policy/policy.ts');
  const names = [...imported.split(', '), ...Array.from(named.matchAll(/`(\w+)`/g), ([, name = '']) => name)];
  expect(names).toHaveLength(9);
  expect(names.filter((name) => !Object.hasOwn(policy, name))).toEqual([]);
});

test('the faults that the page shows are those of a wrong table', () => {
  const wrong: typeof unilogin = JSON.parse(JSON.stringify(unilogin));
  const lines = [
    [{ bands: { mellemtrin: { rules: { 0: { max: 'many' } } } } }, /^bands\.mellemtrin\.rules\[0\]\.max: .*$/m],
    [{ bands: { udskoling: { rules: { 2: { min: 2 } } } } }, /^bands\.udskoling\.rules\[2\]\.min: .*$/m],
  ] as const;
  for (const [change, line] of lines) {
    expect(() => loadTable(merged(wrong, change))).toThrow(PolicyTableError);
    expect(() => loadTable(merged(wrong, change))).toThrow(line.exec(page)?.[0] ?? 'the page does not show it');
  }
});

test('a municipality changes one number of the example, and no code', () => {
  const own: unknown = JSON.parse(example.replace('"min": 10, "max": 64', '"min": 12, "max": 64'));
  expect(evaluate(loadTable(own).bands.mellemtrin.rules, 'kanelgiraf', mathilde)[0]).toEqual({
    rule: { rule: 'length', min: 12, max: 64 },
    verdict: 'unmet',
  });
});

/** A copy of plain data with some of it changed. */
function merged(data: unknown, change: unknown): unknown {
  if (typeof change !== 'object' || change === null) return change;
  const copy = structuredClone(Object(data));
  for (const [name, value] of Object.entries(change)) copy[name] = merged(copy[name], value);
  return copy;
}
