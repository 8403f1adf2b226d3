import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { listed } from '../../../scripts/strength/children-passwords.ts';
import { estimators, type Rate } from './estimators.ts';

export interface EstimatorSpeed {
  readonly loadMs: number;
  readonly perSecond: number;
  /** For one key on the way to a password, warm. */
  readonly meanMs: number;
  readonly p99Ms: number;
  /** The slowest of four passwords of 24 characters, warm: median of its runs. */
  readonly longMs: number;
  /** What the estimator adds to a worker's heap, in MB. */
  readonly heapMb: number;
  /** What it thinks of each of the passwords of children's kind. */
  readonly ratings: readonly ReturnType<Rate>[];
}

/** Measures an estimator in a worker of its own. */
export function estimatorSpeed(name: string): Promise<EstimatorSpeed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: name });
    worker.once('message', resolve).once('error', reject);
  });
}

const longOnes = [
  'kanelgirafsommer2026tak4',
  'K4n3lg1r4fs0mm3r2026t4k4',
  '4@8(3€6917!|05$2%7+<{[^#',
  'kanelæblegrødsolskinhest',
];

async function measure(name: string): Promise<EstimatorSpeed> {
  const before = heap();
  const begun = performance.now();
  const rate = await estimators[name]?.load();
  if (rate === undefined) throw new Error(`no estimator is called ${name}`);
  rate('k');
  const loadMs = performance.now() - begun;
  const heapMb = (heap() - before) / 1e6;

  const passwords = listed();
  const keys = passwords
    .filter((_, at) => at % 7 === 0)
    .flatMap((password) => Array.from(password, (_, at) => password.slice(0, at + 1)));
  for (const key of keys) rate(key); // warms up
  const times = keys.map((key) => timed(() => rate(key))).toSorted((one, other) => one - other);
  const meanMs = times.reduce((sum, time) => sum + time, 0) / times.length;
  return {
    loadMs,
    heapMb,
    meanMs,
    perSecond: 1000 / meanMs,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN,
    longMs: Math.max(...longOnes.map((password) => medianTime(() => rate(password)))),
    ratings: passwords.map(rate),
  };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: 41 }, () => timed(work)).toSorted((one, other) => one - other);
  return times[20] ?? NaN;
}

/** Bytes in use, once what is not is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

if (!isMainThread && typeof workerData === 'string') parentPort?.postMessage(await measure(workerData));
