import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Step } from './test-steps.ts';

export interface Counts {
  passed: number;
  failed: number;
  /** Test files in which something failed, or with which a browser was lost. */
  failedIn: readonly string[];
}

const Vitest = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ name: v.string(), status: v.string() })),
});
const Playwright = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  suites: v.array(v.object({ file: v.string(), specs: v.array(v.object({ ok: v.boolean() })) })),
});
const Own = v.object({ passed: v.number(), failed: v.number(), failedIn: v.optional(v.array(v.string()), []) });

/** What makes a step's tool write its counts to `file`, as arguments and as environment. */
export function reporting(step: Step, file: string): { arguments: string[]; environment: Record<string, string> } {
  switch (step.result) {
    case 'vitest':
      return { arguments: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], environment: {} };
    case 'playwright':
      return { arguments: ['--reporter=list,json'], environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } };
    case 'counts':
      return { arguments: [], environment: { TEST_COUNTS: file } };
    case 'none':
      return { arguments: [], environment: {} };
  }
}

/** How a run ended, and all that it said. */
export interface Ran {
  output: string;
  succeeded: boolean;
}

/** Reads what a step counted. A step that failed without a count, or counted no failure, is one failure. */
export async function countsOf(step: Step, file: string, { output, succeeded }: Ran): Promise<Counts> {
  const counted = existsSync(file) ? read(step, JSON.parse(await readFile(file, 'utf8'))) : undefined;
  if (counted === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, failedIn: [] };
  if (succeeded || counted.failed > 0) return counted;
  return { ...counted, failed: 1, failedIn: [...new Set([...counted.failedIn, ...erredBesideTests(output)])] };
}

/** Vitest counts no test as failed where an error came that nobody waited for; it says in which file. */
function erredBesideTests(output: string): string[] {
  return [...output.matchAll(/This error originated in "([^"]+)" test file/g)].map(([, name = '']) => name);
}

function read(step: Step, result: unknown): Counts | undefined {
  switch (step.result) {
    case 'vitest': {
      const { numPassedTests, numFailedTests, testResults } = v.parse(Vitest, result);
      const failed = testResults.filter(({ status }) => status === 'failed');
      return { passed: numPassedTests, failed: numFailedTests, failedIn: failed.map(({ name }) => name) };
    }
    case 'playwright': {
      const { stats, suites } = v.parse(Playwright, result);
      const failed = suites.filter(({ specs }) => specs.some(({ ok }) => !ok));
      const failedIn = [...new Set(failed.map(({ file: name }) => name))];
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failedIn };
    }
    case 'counts':
      return v.parse(Own, result);
    case 'none':
      return undefined;
  }
}

/** The lines that name what failed, as ESLint, TypeScript, Vitest, Playwright and the component tests' runner write them. */
export function reasonsIn(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trim());
  const named = lines.filter((line) =>
    /^(FAIL |✘|✗|❌|𐄂|×|❯ \S+\.ts|\S*Error: )|\berror TS\d|^\d+:\d+ +error /.test(line),
  );
  return [...new Set(named)].slice(0, mostReasons).map((line) => line.slice(0, 240));
}
const mostReasons = 12;

/** How many files may fail and be asked once more: where more fail, something is broken. */
const fewFiles = 3;

/**
 * The arguments with which what failed runs a second time, and nothing else does; nothing, where nothing shall run again (decision 0047).
 */
export function onceMore(step: Step, { failedIn }: Counts): readonly string[] | undefined {
  if (failedIn.length === 0 || failedIn.length > fewFiles) return undefined;
  switch (step.result) {
    case 'vitest':
      return failedIn;
    case 'playwright':
      return ['--last-failed'];
    case 'counts':
      return ['--files', ...failedIn];
    case 'none':
      return undefined;
  }
}

/** Both goes as one: what failed at first and not again has passed. */
export function together(first: Counts, second: Counts): Counts {
  const failed = Math.min(second.failed, first.failed);
  return { passed: first.passed + first.failed - failed, failed, failedIn: second.failedIn };
}
