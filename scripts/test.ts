import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, startPostgres } from './postgres.ts';
import { countsOf, reporting } from './test-results.ts';
import { phases, type Step } from './test-steps.ts';

interface Outcome {
  step: Step;
  seconds: number;
  passed: number;
  failed: number;
}

const folder = await mkdtemp(join(tmpdir(), 'unilogin-test-'));
const canRun = (step: Step, thereIsPostgres: boolean) => step.needsPostgres !== true || thereIsPostgres;

/** Without what a later step runs as well. */
function shortened(step: Step, thereIsPostgres: boolean): Step {
  const { arguments: own = [], whereThereIsPostgres: more = [] } = step;
  return thereIsPostgres && process.env['EVERYTHING'] === undefined ? { ...step, arguments: [...own, ...more] } : step;
}

async function runAll(): Promise<Outcome[]> {
  const thereIsPostgres = await hasPostgres();
  if (!thereIsPostgres) console.log('Without the tests on a Postgres server: apt-get install postgresql brings one.');
  const outcomes: Outcome[] = [];
  for (const lanes of phases) {
    const done = await Promise.all(
      lanes.map(async (lane) => {
        const inTurn: Outcome[] = [];
        for (const step of lane.filter((one) => canRun(one, thereIsPostgres))) {
          inTurn.push(await runStep(shortened(step, thereIsPostgres)));
        }
        return inTurn;
      }),
    );
    outcomes.push(...done.flat());
  }
  return outcomes;
}

async function runStep(step: Step): Promise<Outcome> {
  const file = join(folder, `${step.name.replaceAll(/\W+/g, '-')}.json`);
  const postgres = step.needsPostgres === true ? await startPostgres() : undefined;
  const report = reporting(step, file);
  const environment = postgres ? { ...report.environment, TEST_DATABASE_URL: postgres.url } : report.environment;
  const begun = performance.now();
  const first = await npmRun(step, report.arguments, environment);
  const { output, succeeded, lost } = await onceMore(step, file, first, environment);
  const seconds = (performance.now() - begun) / 1000;
  await postgres?.stop();
  const counted = await countsOf(step, file, succeeded);
  const outcome = { step, seconds, passed: counted.passed + lost.passed, failed: counted.failed + lost.failed };
  console.log(`${succeeded ? '✓' : '✗'} ${line(outcome)}`);
  if (!succeeded) console.log(`${output.trimEnd()}\n`);
  return outcome;
}

/**
 * A browser that went away has failed no test: the files that it was lost with run once more, and then count, whatever comes of
 * them. Whatever else failed has failed.
 */
async function onceMore(
  step: Step,
  file: string,
  first: Awaited<ReturnType<typeof npmRun>>,
  environment: Record<string, string>,
): Promise<typeof first & { lost: { passed: number; failed: number } }> {
  const none = { passed: 0, failed: 0 };
  if (first.succeeded) return { ...first, lost: none };
  const counted = await countsOf(step, file, false);
  if (counted.failed > 0 || counted.lost === undefined || counted.lost.length === 0) return { ...first, lost: none };
  console.log(`a browser was lost with ${counted.lost.join(', ')}: once more`);
  const again = join(folder, 'again.json');
  const { output, succeeded } = await npmRun(step, ['--files', ...counted.lost], {
    ...environment,
    TEST_COUNTS: again,
  });
  const { passed, failed } = await countsOf(step, again, succeeded);
  return {
    output: `${first.output}\n${output}`,
    succeeded,
    lost: { passed, failed: succeeded ? 0 : Math.max(1, failed) },
  };
}

/** Runs a script to its end and keeps what it said: steps side by side would mix their lines. */
async function npmRun(
  step: Step,
  reporter: readonly string[],
  environment: Record<string, string>,
): Promise<{ output: string; succeeded: boolean }> {
  const child = spawn('npm', ['run', '--silent', step.script, '--', ...(step.arguments ?? []), ...reporter], {
    env: { ...process.env, ...environment, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (said: Buffer) => {
    output += said.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { output, succeeded: code === 0 };
}

function line({ step, seconds, passed, failed }: Outcome): string {
  return `${step.name.padEnd(28)}${seconds.toFixed(1).padStart(6)} s${String(passed).padStart(7)} passed${String(failed).padStart(5)} failed`;
}

const begun = performance.now();
const outcomes = await runAll();
await rm(folder, { recursive: true, force: true });
const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\nin ${((performance.now() - begun) / 1000).toFixed(0)} s, each part alone as npm run test:…`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
