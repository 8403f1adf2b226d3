import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { strengthPage } from '../../../scripts/strength.ts';
import { kendall, spearman } from '../../../scripts/strength/correlation.ts';
import { listed } from '../../../scripts/strength/children-passwords.ts';

const page = await readFile(new URL('../../../docs/strength.md', import.meta.url), 'utf8');
const cells = (row: RegExp) => (row.exec(page)?.[1] ?? '').split('|').map((cell) => Number.parseFloat(cell));

test('docs/strength.md says what is measured today', { timeout: 180_000 }, () => {
  expect(strengthPage()).toBe(page);
});

test('it tells of at least 200 passwords, each once', () => {
  expect(listed().length).toBeGreaterThanOrEqual(200);
  expect(new Set(listed()).size).toBe(listed().length);
});

test('with Danish the order is nearer to the guessing order than without', () => {
  for (const row of [/by hand, Spearman ρ \|(.*)\|/, /by hand, Kendall τ-b \|(.*)\|/, /grammar, Spearman ρ \|(.*)\|/]) {
    const [without = 1, added = 0, ours = 0] = cells(row);
    expect(Math.min(added, ours)).toBeGreaterThan(without);
  }
});

test('fewer of what children choose is called strong', () => {
  const [without = 0, , ours = 1] = cells(/called strong.*?score 3 or 4\) \|(.*)\|/);
  expect(ours).toBeLessThan(without / 2);
});

test('correlations are those of the textbooks', () => {
  expect(spearman([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
  expect(kendall([1, 2, 3], [30, 20, 10])).toBeCloseTo(-1);
  expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8);
  expect(kendall([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.6);
  expect(kendall([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30)); // a tie
});
