import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { listed } from '../../scripts/strength/children-passwords.ts';

/** What an estimator thinks of a password. `guesses` as decimal logarithm, where it counts them. */
type Rate = (password: string) => { isGood: boolean; guesses?: number };

interface Subject {
  /** What a page would import, to weigh it. */
  readonly imports: string;
  load(): Promise<Rate>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const nobody = { username: '', names: [], school: '' };

/** Good: at least 10⁸ guesses (score 3), or what the library calls medium where it counts none. */
const subjects: Readonly<Record<string, Subject>> = {
  'zxcvbn 4.4.2': {
    imports: `import * as weighed from 'zxcvbn'; globalThis.weighed = weighed;`,
    async load() {
      const zxcvbn = createRequire(import.meta.url)('zxcvbn');
      return (password) => {
        const { score, guesses_log10: guesses } = zxcvbn(password);
        return { isGood: score >= 3, guesses };
      };
    },
  },
  'zxcvbn-ts, default options': {
    imports: ['core', 'language-common', 'language-en']
      .map((name, at) => `import * as weighed${at} from '@zxcvbn-ts/${name}'; globalThis.weighed${at} = weighed${at};`)
      .join('\n'),
    async load() {
      const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
      const common = await import('@zxcvbn-ts/language-common');
      const english = await import('@zxcvbn-ts/language-en');
      const zxcvbn = new ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
        translations: english.translations,
      });
      return (password) => {
        const { score, guessesLog10 } = zxcvbn.check(password);
        return { isGood: score >= 3, guesses: guessesLog10 };
      };
    },
  },
  'ours (shared/strength)': {
    imports: `import * as weighed from './shared/strength/estimate.ts'; globalThis.weighed = weighed;`,
    async load() {
      const { estimate } = await import('../../shared/strength/estimate.ts');
      return (password) => {
        const { score, guessesLog10 } = estimate(password, nobody);
        return { isGood: score >= 3, guesses: guessesLog10 };
      };
    },
  },
  'check-password-strength 3.0.0': {
    imports: `import * as weighed from 'check-password-strength'; globalThis.weighed = weighed;`,
    async load() {
      const { passwordStrength } = await import('check-password-strength');
      return (password) => ({ isGood: passwordStrength(password).id >= 2 });
    },
  },
};

/** A quarter of a frame: what 24 characters may take, so that a device four times as slow answers within one. */
export const longMsLimit = 1000 / 60 / 4;

export interface StrengthFigures {
  readonly name: string;
  readonly loadMs: number;
  readonly perSecond: number;
  readonly meanMs: number;
  readonly p99Ms: number;
  /** The slowest of four passwords of 24 characters, warm: median of its runs. */
  readonly longMs: number;
  /** What the estimator adds to a worker's heap, in MB. */
  readonly heapMb: number;
  /** Minified script with all its words. */
  readonly gzipBytes: number;
  readonly goodShare: number;
  readonly medianGuesses: number | undefined;
}

/** Every estimator in a worker of its own, one after another. */
export async function strengthBench(): Promise<StrengthFigures[]> {
  const all: StrengthFigures[] = [];
  for (const [name, { imports }] of Object.entries(subjects)) {
    const measured = await new Promise<Omit<StrengthFigures, 'gzipBytes'>>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: name });
      worker.once('message', resolve).once('error', reject);
    });
    all.push({ ...measured, gzipBytes: await gzipBytes(imports) });
  }
  return all;
}

export function strengthLine(figures: StrengthFigures): string {
  const {
    name,
    perSecond,
    meanMs,
    p99Ms,
    longMs,
    loadMs,
    heapMb,
    gzipBytes: bytes,
    goodShare,
    medianGuesses,
  } = figures;
  return [
    `${name}: ${Math.round(perSecond)} a second, mean ${meanMs.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms`,
    `24 characters ${longMs.toFixed(2)} ms, loaded in ${Math.round(loadMs)} ms, ${heapMb.toFixed(1)} MB of heap`,
    `${(bytes / 1000).toFixed(1)} kB gzip`,
    `calls ${Math.round(goodShare * 100)} % good, median ${medianGuesses === undefined ? 'not counted' : `10^${medianGuesses.toFixed(1)}`}`,
  ].join(' · ');
}

const longOnes = [
  'kanelgirafsommer2026tak4',
  'K4n3lg1r4fs0mm3r2026t4k4',
  '4@8(3€6917!|05$2%7+<{[^#',
  'kanelæblegrødsolskinhest',
];

async function measure(name: string): Promise<Omit<StrengthFigures, 'gzipBytes'>> {
  const before = heap();
  const begun = performance.now();
  const rate = await subjects[name]?.load();
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
  const rated = passwords.map(rate);
  const guesses = rated.flatMap((one) => one.guesses ?? []).toSorted((one, other) => one - other);
  return {
    name,
    loadMs,
    heapMb,
    meanMs,
    perSecond: 1000 / meanMs,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN,
    longMs: Math.max(...longOnes.map((password) => medianTime(() => rate(password)))),
    goodShare: rated.filter(({ isGood }) => isGood).length / rated.length,
    medianGuesses: guesses[Math.floor(guesses.length / 2)],
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

async function gzipBytes(code: string): Promise<number> {
  const entry = 'virtual:weighed';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        resolveId: (id, from) =>
          id === entry ? id : from === entry && id.startsWith('.') ? `${root}${id.slice(2)}` : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const scripts = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return scripts.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0), 0);
}

if (!isMainThread && typeof workerData === 'string') parentPort?.postMessage(await measure(workerData));
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const figures of await strengthBench()) console.log(strengthLine(figures));
}
