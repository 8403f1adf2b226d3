import { chromium, type Page } from 'playwright';
import { buildWhenStale } from '../../../scripts/build.ts';
import { Crowd } from '../../e2e/crowd.ts';
import { ServicePage } from '../../e2e/pages/service-page.ts';
import { SignInPage } from '../../e2e/pages/sign-in-page.ts';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { startSystem } from '../../support/system.ts';
import { type KeyCost, keyCosts } from './key-costs.ts';
import { typedTrace } from './typed-trace.ts';

export interface TypingFigures {
  readonly name: string;
  /** Keys that another follows. */
  readonly keys: readonly KeyCost[];
  /** The last of each run, with the pause after it. */
  readonly pauses: readonly KeyCost[];
}

/** What any page costs that hears of a key: a field with three listeners that do nothing. */
const idleField = '<label>x <input type="password" onkeydown="" oninput="" onkeyup=""></label>';

/**
 * Types `runs` times at the provider's step and into a field of no one's, each time into a page that is new. At full speed too:
 * Chromium's throttling keeps the thread busy by signals, and what is short comes out at more than four times as long.
 */
export async function typingBench(runs: number): Promise<TypingFigures[]> {
  await buildWhenStale();
  const system = await startSystem(); // of its own, because it leaves a pupil in the middle of a sign-in
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const idle = await browser.newPage();
    await chooseOwn(page, system.island);
    const atProvider = async (slower: number) => {
      await page.bringToFront();
      await page.reload();
      await page.waitForTimeout(2500); // what comes later has come: the judges, and the worker that gets warm
      return keyCosts(await typedTrace(new SignInPage(page).newPasswordField, slower));
    };
    const inIdleField = async (slower: number) => {
      await idle.bringToFront();
      await idle.setContent(idleField);
      return keyCosts(await typedTrace(idle.locator('input'), slower));
    };
    const turns = [
      { name: 'choosing a password, 4x', type: () => atProvider(4), keys: Array<KeyCost>(), pauses: Array<KeyCost>() },
      {
        name: 'three idle listeners, 4x',
        type: () => inIdleField(4),
        keys: Array<KeyCost>(),
        pauses: Array<KeyCost>(),
      },
      { name: 'choosing a password, 1x', type: () => atProvider(1), keys: Array<KeyCost>(), pauses: Array<KeyCost>() },
      {
        name: 'three idle listeners, 1x',
        type: () => inIdleField(1),
        keys: Array<KeyCost>(),
        pauses: Array<KeyCost>(),
      },
    ];
    for (let run = 0; run < runs; run += 1) {
      for (const { type, keys, pauses } of turns) {
        const costs = await type();
        keys.push(...costs.slice(0, -1));
        pauses.push(...costs.slice(-1));
      }
    }
    return turns;
  } finally {
    await browser.close();
    await system.stop();
  }
}

/** A pupil of grade 8, at the first sign-in, who wants a password of their own. */
async function chooseOwn(page: Page, service: string): Promise<void> {
  const pupil = (await Crowd.ofTheDemo()).pupilOf('8.A');
  const signIn = new SignInPage(page);
  await (await new ServicePage(page, `${service}/laeringsoen`).open()).signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
}

const costs: readonly (readonly [string, (key: KeyCost) => number])[] = [
  ['script of the key', ({ keyMs }) => keyMs],
  ['script at rest', ({ restMs }) => restMs],
  ['both', ({ keyMs, restMs }) => keyMs + restMs],
  ['style, layout, paint', ({ drawMs }) => drawMs],
  ['all tasks', ({ taskMs }) => taskMs],
];

export function typingLine({ name, keys, pauses }: TypingFigures): string {
  const cells = costs.map(([cost, of]) => `${cost} ${spread(keys.map(of))}`);
  const pause = `script of a pause ${spread(pauses.map(({ restMs }) => restMs))}`;
  return `${name} (${keys.length} keys, median ms): ${[...cells, pause].join('; ')}`;
}

function spread(times: readonly number[]): string {
  const all = times.toSorted((one, other) => one - other);
  const at = (share: number) => (all[Math.floor(all.length * share)] ?? NaN).toFixed(2);
  const mean = (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(2);
  return `${at(0.5)}, mean ${mean}, p99 ${at(0.99)}`;
}

if (import.meta.main) {
  for (const figures of await typingBench(Number(process.env['BENCH_RUNS'] ?? '5'))) console.log(typingLine(figures));
}
