import { bundleBytes } from './bundle-bytes.ts';
import { type EstimatorSpeed, estimatorSpeed } from './estimator-speed.ts';
import { estimators } from './estimators.ts';
import { type Ratings, ratingsJudge } from './ratings.ts';

/** A quarter of a frame: what 24 characters may take, so that a device four times as slow answers within one. */
export const longMsLimit = 1000 / 60 / 4;

export interface StrengthFigures extends Omit<EstimatorSpeed, 'ratings'> {
  readonly name: string;
  readonly bytes: { readonly gzip: number; readonly brotli: number };
  readonly ratings: Ratings;
}

/** Every estimator in a worker of its own, one after another. */
export async function strengthBench(): Promise<StrengthFigures[]> {
  const judge = ratingsJudge();
  const all: StrengthFigures[] = [];
  for (const [name, { imports }] of Object.entries(estimators)) {
    const { ratings, ...speed } = await estimatorSpeed(name);
    all.push({ name, ...speed, bytes: await bundleBytes(imports), ratings: judge(ratings) });
  }
  return all;
}

const columns = [
  'a key',
  'p99',
  '24 characters',
  'loaded in',
  'heap',
  'gzip',
  'brotli',
  'ρ',
  'good',
  'over-rated',
  'median',
];

/** What the lines below say: times in ms; ρ is Spearman's, with the guessing order. */
export const strengthHeading = ''.padEnd(31) + columns.map((column) => column.padStart(15)).join('');

export function strengthLine({ name, ratings, bytes, ...speed }: StrengthFigures): string {
  const cells = [
    speed.meanMs.toFixed(3),
    speed.p99Ms.toFixed(2),
    speed.longMs.toFixed(2),
    `${Math.round(speed.loadMs)} ms`,
    `${speed.heapMb.toFixed(1)} MB`,
    `${(bytes.gzip / 1000).toFixed(1)} kB`,
    `${(bytes.brotli / 1000).toFixed(1)} kB`,
    ratings.spearman.toFixed(2),
    `${ratings.good} of ${ratings.passwords}`,
    `${ratings.overRated}`,
    ratings.medianGuesses === undefined ? 'none' : `10^${ratings.medianGuesses.toFixed(1)}`,
  ];
  return name.padEnd(31) + cells.map((cell) => cell.padStart(15)).join('');
}

if (import.meta.main) {
  console.log(strengthHeading);
  for (const figures of await strengthBench()) console.log(strengthLine(figures));
}
