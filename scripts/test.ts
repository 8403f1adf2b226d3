import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasPostgres, startPostgres } from './postgres.ts';
import { countsOf, onceMore, type Ran, reasonsIn, reporting, together } from './test-results.ts';
import { phases, type Step } from './test-steps.ts';

interface Outcome {
  step: Step;
  seconds: number;
  passed: number;
  failed: number;
  /** Files in which something failed at first, and nothing the second time. */
  shaky: readonly string[];
  /** What failed, also the second time. */
  reasons: readonly string[];
}

/** What Node has compiled once, it need not again: each provider that a test starts takes a fifth less of the processor. */
const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

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
  const postgres = step.needsPostgres === true ? await startPostgres() : undefined;
  const database: Record<string, string> = postgres ? { TEST_DATABASE_URL: postgres.url } : {};
  const begun = performance.now();
  const first = await runOnce(step, 'first', database);
  const again = onceMore(step, first.counts);
  if (!first.succeeded && again) console.log(`${first.output.trimEnd()}\n\nwhat failed runs once more`);
  const last = again ? await runOnce({ ...step, arguments: again }, 'again', database) : first;
  const seconds = (performance.now() - begun) / 1000;
  await postgres?.stop();
  const { passed, failed } = again ? together(first.counts, last.counts) : first.counts;
  const shaky = again && last.succeeded ? first.counts.failedIn : [];
  const outcome = { step, seconds, passed, failed, shaky, reasons: last.succeeded ? [] : reasonsIn(last.output) };
  console.log(`${last.succeeded ? '✓' : '✗'} ${line(outcome)}`);
  if (!last.succeeded) console.log(`${last.output.trimEnd()}\n`);
  return outcome;
}

async function runOnce(step: Step, go: string, database: Record<string, string>) {
  const file = join(folder, `${step.name.replaceAll(/\W+/g, '-')}-${go}.json`);
  const report = reporting(step, file);
  const ran = await npmRun(step, report.arguments, { ...report.environment, ...database });
  return { ...ran, counts: await countsOf(step, file, ran) };
}

/** Runs a script to its end and keeps what it said: steps side by side would mix their lines. */
async function npmRun(step: Step, reporter: readonly string[], environment: Record<string, string>): Promise<Ran> {
  const child = spawn('npm', ['run', '--silent', step.script, '--', ...(step.arguments ?? []), ...reporter], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...environment, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' },
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
for (const outcome of outcomes.filter(({ failed }) => failed > 0)) {
  console.log([`✗ ${line(outcome)}, as is told above:`, ...outcome.reasons].join('\n  '));
}
for (const file of outcomes.flatMap(({ shaky }) => shaky)) {
  console.log(`${file}: failed at first and passed the second time. What it said stands above: look at it.`);
}
const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\nin ${((performance.now() - begun) / 1000).toFixed(0)} s, each part alone as npm run test:…`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
