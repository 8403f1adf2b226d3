import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Step } from './test-steps.ts';

export interface Counts {
  passed: number;
  failed: number;
  /** Test files with which a browser was lost, and that failed in nothing else: they say nothing yet. */
  lost?: readonly string[] | undefined;
}

const Vitest = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const Playwright = v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) });
const Own = v.object({ passed: v.number(), failed: v.number(), lost: v.optional(v.array(v.string())) });

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

/** Reads what a step counted. A step that failed without a count, or counted no failure, is one failure. */
export async function countsOf(step: Step, file: string, succeeded: boolean): Promise<Counts> {
  const counted = existsSync(file) ? read(step, JSON.parse(await readFile(file, 'utf8'))) : undefined;
  if (counted === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  return succeeded || counted.failed > 0 || (counted.lost?.length ?? 0) > 0 ? counted : { ...counted, failed: 1 };
}

function read(step: Step, result: unknown): Counts | undefined {
  switch (step.result) {
    case 'vitest': {
      const { numPassedTests, numFailedTests } = v.parse(Vitest, result);
      return { passed: numPassedTests, failed: numFailedTests };
    }
    case 'playwright': {
      const { expected, unexpected, flaky } = v.parse(Playwright, result).stats;
      return { passed: expected, failed: unexpected + flaky };
    }
    case 'counts':
      return v.parse(Own, result);
    case 'none':
      return undefined;
  }
}
