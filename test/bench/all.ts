import { buildWhenStale } from '../../scripts/build.ts';
import { hasPostgres } from '../../scripts/postgres.ts';
import { accounts } from '../support/demo-school.ts';
import { startSystem } from '../support/system.ts';
import { argonCost } from './argon-cost.ts';
import { median } from './compare.ts';
import { guardBench, guardLimit, guardLine } from './guard/guard.ts';
import { importingBench } from './importing/importing.ts';
import { pageLoad } from './page-load.ts';
import { openingLine, popupOpens } from './popup/popup-opens.ts';
import { policyInEngines, policyLine } from './policy-engines.ts';
import { signInLoad } from './sign-in-load.ts';
import { longMsLimit, strengthBench, strengthHeading, strengthLine } from './strength/strength.ts';
import { workerAnswers, workerLines } from './strength/worker-answers.ts';
import { waitingBench } from './waiting/waiting.ts';
import { typingBench, typingLine } from './typing/typing.ts';
import { yearGroupBench, yearGroupLine } from './year-group/year-group.ts';

const runs = Number(process.env['BENCH_RUNS'] ?? '20');
const atOnce = Number(process.env['BENCH_PEOPLE'] ?? '100');

console.log('Every rule of the policy, for one keystroke (at most 0.1 ms)');
let isWithin = true;
for (const [engine, speed] of await policyInEngines()) {
  isWithin &&= speed.meanMs <= 0.1;
  console.log(policyLine(engine, speed));
}

console.log(
  `\nStrength of a password: ms for a key and for 24 characters (ours at most ${longMsLimit.toFixed(1)}), what a page loads, and 292 Danish passwords against the guessing order`,
);
console.log(strengthHeading);
for (const figures of await strengthBench()) {
  isWithin &&= !figures.name.startsWith('ours') || figures.longMs <= longMsLimit;
  console.log(strengthLine(figures));
}

await buildWhenStale();
console.log('\nStrength of 24 characters, asked of the worker in Chromium (a frame is 16.7 ms)');
const answers = await workerAnswers(Math.min(runs, 10));
isWithin &&= median(answers.first) <= longMsLimit;
for (const line of workerLines(answers)) console.log(line);

console.log(
  '\nA key while a password is chosen, at 4x CPU: the time in which the page’s thread ran (script: 1 ms is wanted)',
);
for (const figures of await typingBench(Math.min(runs, 5))) console.log(typingLine(figures));

console.log('\nThe extension’s window, from navigation to content (a frame is 16.7 ms)');
for (const openings of await popupOpens(40)) console.log(openingLine(openings));

console.log('\nA thousand pupils in Elevadgang: tasks of the page’s thread and frames, as traced');
for (const figures of await yearGroupBench()) console.log(yearGroupLine(figures));
console.log();

console.log('Pages as people visit them, in a browser whose guard is on and in one whose is off');
const guard = await guardBench(Math.min(runs, 5));
isWithin &&= guard.ratio <= guardLimit;
console.log(guardLine(guard));
console.log();

console.log('Importing people from three tables; the most memory that this process has had');
for (const line of await importingBench()) console.log(line);
console.log();

if (await hasPostgres()) {
  console.log('Pupils who wait for a grown-up’s yes, on a Postgres server');
  for (const line of await waitingBench(200, 2000)) console.log(line);
  console.log();
}

const system = await startSystem();
const at = { service: system.island, provider: system.issuer };
try {
  console.log(`Page load (4x CPU, 150 ms, 1.6 Mbit/s; median of ${runs} runs each, in turn; bytes as sent)`);
  for (const { what, measured, limit } of await pageLoad(at, runs)) {
    isWithin &&= measured <= limit;
    console.log(`${measured <= limit ? '✓' : '✗'} ${what}: ${Number(measured.toFixed(3))} (at most ${limit})`);
  }

  console.log(`\nSign-in, ${atOnce} people at once: service, provider, username, password, back, session`);
  const load = await signInLoad(at, accounts, atOnce);
  const argon = await argonCost();
  const cores = (argon.cpuMs * load.people) / (load.seconds * 1000);
  console.log(
    `${load.perSecond.toFixed(1)} sign-ins a second, p50 ${load.p50.toFixed(0)} ms, p99 ${load.p99.toFixed(0)} ms`,
  );
  console.log(
    `argon2: ${argon.cpuMs.toFixed(1)} ms of CPU for each, ${(cores * 100).toFixed(0)} % of one core all the while`,
  );
  console.log(`${load.errors.length} errors${load.errors.length > 0 ? `, first: ${load.errors[0]}` : ''}`);
  isWithin &&= load.errors.length === 0;
} finally {
  await system.stop();
}
process.exit(isWithin ? 0 : 1);
