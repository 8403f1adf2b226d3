import { type BrowserContext, chromium, type Page } from 'playwright';
import { buildExtensionWhenStale } from '../../../scripts/build.ts';
import { ForeignSite } from '../../extension/guard/foreign-site.ts';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { packageWith } from '../../support/package-with.ts';
import { lifelikePages } from './lifelike-pages.ts';

/** Load times with the guard, times those without it: at most so much; more can be measured on no machine of ours. */
export const guardLimit = 1.05;

export interface GuardFigures {
  /** Of each page its best time with the guard, times that without; the middle one of them. */
  readonly ratio: number;
  readonly medianMs: { readonly without: number; readonly with: number };
  /** The worker's heap once a password was judged, in MB. */
  readonly workerMb: number;
}

interface InWorker {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Loads each page `runs` times in both browsers, in turn. */
export async function guardBench(runs: number): Promise<GuardFigures> {
  await buildExtensionWhenStale();
  const { folder, remove } = await packageWith('every page');
  const site = await ForeignSite.open();
  for (const [path, html] of lifelikePages) site.whole(path, html);
  const browsers = await Promise.all([open(folder, false), open(folder, true)]);
  try {
    const [without, guarded] = await Promise.all(browsers.map((browser) => browser.newPage()));
    if (!without || !guarded) throw new Error('no page');
    const times = new Map<string, { without: number[]; guarded: number[] }>();
    for (let run = 0; run <= runs; run += 1) {
      for (const path of lifelikePages.keys()) {
        const of = times.get(path) ?? { without: [], guarded: [] };
        if (run > 0) times.set(path, of); // the first warms both up
        const order = run % 2 === 0 ? (['without', 'guarded'] as const) : (['guarded', 'without'] as const);
        for (const which of order)
          of[which].push(await loadMs(which === 'guarded' ? guarded : without, site.address + path));
      }
    }
    const bests = [...times.values()].map((of) => ({ without: best(of.without), with: best(of.guarded) }));
    return {
      ratio: median(bests.map((one) => one.with / one.without)),
      medianMs: { without: median(bests.map((one) => one.without)), with: median(bests.map((one) => one.with)) },
      workerMb: await workerMb(browsers[1], guarded, site.address),
    };
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    site.close();
    await remove();
  }
}

async function open(folder: string, isOn: boolean): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath,
    args: [...chromiumFlags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // As after a sign-in of somebody: a password is known
  const kept = { salt: Array.from({ length: 16 }, (_, at) => at), first: 7, fine: [] };
  await worker.evaluate(
    (items) => (globalThis as unknown as InWorker).chrome.storage.local.set(items),
    isOn ? { 'guard.password': true, 'guard-kept': kept } : {},
  );
  return context;
}

async function loadMs(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventStart - entry.responseStart : 0;
  });
}

/** Somebody types, so that the worker has had something to work out. */
async function workerMb(browser: BrowserContext, page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/login`);
  await page.locator('[type=password]').pressSequentially('cykelhjelm-7');
  await page.waitForTimeout(1_500);
  return (await heapOfWorker(browser)) / 1e6;
}

/** Bytes, once what nobody needs is gone. */
async function heapOfWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('background.js'));
  if (!worker) throw new Error('the worker has ended');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  const ask = async (id: number, method: string): Promise<string> => {
    const answered = new Promise<string>((resolve) =>
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        if (JSON.parse(message).id === id) resolve(message);
      }),
    );
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answered;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  return JSON.parse(await ask(2, 'Runtime.getHeapUsage')).result.usedSize;
}

/** The least that it ever took: what else the machine does only adds. */
const best = (numbers: readonly number[]): number => Math.min(...numbers);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const guardLine = ({ ratio, medianMs, workerMb }: GuardFigures): string =>
  `${ratio <= guardLimit ? '✓' : '✗'} ${lifelikePages.size - 1} pages: ${medianMs.without.toFixed(0)} ms without, ${medianMs.with.toFixed(0)} ms with, times ${ratio.toFixed(3)} (at most ${guardLimit}); the worker: ${workerMb.toFixed(1)} MB`;

if (import.meta.main) console.log(guardLine(await guardBench(Number(process.env['BENCH_RUNS'] ?? '5'))));
