import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { leastUnlikeness, lookAlikes } from '../../../scripts/likeness/bounds.ts';
import { eachVision, type Vision, visions } from '../../../scripts/likeness/colour-vision.ts';
import { unlikeness } from '../../../scripts/likeness/measure.ts';
import { stampOfSources } from '../../../scripts/likeness/table.ts';
import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';
import { read } from '../../repo/repository.ts';

const Numbers = v.array(v.pipe(v.number(), v.finite()));
const Table = v.object({
  stamp: v.string(),
  columns: v.array(v.string()),
  pairs: v.record(v.string(), Numbers),
  lookAlikes: v.record(v.string(), Numbers),
});
const table = v.parse(Table, JSON.parse(read('test/shared/pictograms/unlikeness.generated.json')));
const others: readonly Vision[] = visions.filter((vision) => vision !== 'colour');

/** How unlike a pair is in each way of seeing, outline included. */
function seenOf(numbers: readonly number[]): Record<Vision, number> {
  const at = (column: string) => numbers[table.columns.indexOf(column)] ?? NaN;
  const pair = { ...eachVision(at), shape: at('shape') };
  return eachVision((vision) => unlikeness(pair, vision));
}

function leastIn(vision: Vision): { pair: string; value: number } {
  const all = Object.entries(table.pairs).map(([pair, numbers]) => ({ pair, value: seenOf(numbers)[vision] }));
  return all.toSorted((a, b) => a.value - b.value)[0] ?? { pair: '', value: NaN };
}

test('the numbers are those of the artwork and of the measure as they are now: npm run pictograms', async () => {
  expect(table.stamp).toBe(await stampOfSources());
});

test('every pair of pictures was measured', () => {
  const pairs = pictureIds.flatMap((a, index) => pictureIds.slice(index + 1).map((b) => `${a} ${b}`));
  expect(Object.keys(table.pairs)).toEqual(pairs);
  expect(table.columns).toEqual([...visions, 'shape']);
  expect(Object.keys(table.lookAlikes)).toEqual(lookAlikes.map((pair) => pair.join(' ')));
});

describe.each(visions)('%s', (vision) => {
  test('tells any two pictures apart', () => {
    const { pair, value } = leastIn(vision);
    console.log(`likest to ${vision}: ${pair}, ${value.toFixed(1)}`);
    expect(value, pair).toBeGreaterThanOrEqual(leastUnlikeness);
  });

  test('has its likest pair on the page', () => {
    const { pair, value } = leastIn(vision);
    const [a, b] = pair.split(' ');
    expect(read('docs/pictures.md')).toContain(`| ${vision} | ${a}, ${b} | ${value.toFixed(1)} |`);
  });
});

test('the bound refuses every pair that is known to be taken for one another', () => {
  for (const [pair, numbers] of Object.entries(table.lookAlikes)) {
    const seen = seenOf(numbers);
    expect(Math.min(...others.map((vision) => seen[vision])), pair).toBeLessThan(leastUnlikeness);
  }
});
