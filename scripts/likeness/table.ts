import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { artwork } from '../../shared/pictograms/artwork.generated.ts';
import type { Shape } from '../../shared/pictograms/artwork.ts';
import { pictureIds } from '../../shared/pictograms/picture-ids.ts';
import { lookAlikes } from './bounds.ts';
import { type Vision, visions } from './colour-vision.ts';
import { type Measured, measure, type Pair } from './measure.ts';

/** What the numbers follow from: another drawing, or another way to measure, makes them stale. */
const sources = [
  'shared/pictograms/artwork.generated.ts',
  'shared/pictograms/artwork.ts',
  ...['ciede2000', 'colour-vision', 'drawing', 'likeness', 'measure', 'raster'].map(
    (name) => `scripts/likeness/${name}.ts`,
  ),
];

/** The numbers of every pair, kept as data: measuring needs a browser, checking does not. */
export interface UnlikenessTable {
  /** The stamp of `sources` when it was measured. */
  readonly stamp: string;
  readonly columns: readonly (Vision | 'shape')[];
  /** "bed owl", and a number for each column. */
  readonly pairs: Readonly<Record<string, readonly number[]>>;
  /** The same for the drawings of the library that are taken for one another. */
  readonly lookAlikes: Readonly<Record<string, readonly number[]>>;
}

/** A fingerprint of the artwork and of all that measures it. */
export async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of sources) hash.update(await readFile(new URL(`../../${path}`, import.meta.url)));
  return hash.digest('hex');
}

/** Measures every pair of pictures in the browser, and the look-alikes of the library, whose drawings are given. */
export async function unlikenessTable(
  page: Page,
  libraryDrawings: (names: readonly string[]) => Promise<Shape[][]>,
): Promise<UnlikenessTable> {
  const pairs = pictureIds.flatMap((a, index) => pictureIds.slice(index + 1).map((b): Pair => [a, b]));
  const names = [...new Set(lookAlikes.flat())];
  const drawings = await libraryDrawings(names);
  const library = Object.fromEntries(names.map((name, index) => [name, drawings[index] ?? []]));
  return {
    stamp: await stampOfSources(),
    columns: [...visions, 'shape'],
    pairs: rowsOf(pairs, await measure(page, artwork, pairs)),
    lookAlikes: rowsOf(lookAlikes, await measure(page, library, lookAlikes)),
  };
}

function rowsOf(pairs: readonly Pair[], measured: readonly Measured[]): Record<string, number[]> {
  return Object.fromEntries(
    measured.map((numbers, index) => [
      (pairs[index] ?? []).join(' '),
      [...visions.map((vision) => numbers[vision]), numbers.shape],
    ]),
  );
}

/** The table as a file: a line for each pair. */
export function tableFile({ stamp, columns, pairs, lookAlikes: alike }: UnlikenessTable): string {
  const block = (rows: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(rows)
      .map(([pair, numbers]) => `    ${JSON.stringify(pair)}: ${JSON.stringify(numbers)}`)
      .join(',\n');
  return `{
  "stamp": "${stamp}",
  "columns": ${JSON.stringify(columns)},
  "pairs": {
${block(pairs)}
  },
  "lookAlikes": {
${block(alike)}
  }
}
`;
}
