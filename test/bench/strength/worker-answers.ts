import puppeteer, { type Page, type WebWorker } from 'puppeteer-core';
import { buildWhenStale } from '../../../scripts/build.ts';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { median } from '../compare.ts';
import type { StrengthPage } from '../pages/strength-page.ts';
import { startWorkerPage } from './worker-page.ts';

/** 24 characters, as long as Unilogin's passwords get. */
const candidate = 'kanelgirafsommer2026tak4';
/** More than the worker needs to get warm. */
const warmMs = 2500;
const betweenKeysMs = 100;

/** Milliseconds from question to answer as the page sees it, at full speed, and MB of the worker's heap. */
export interface WorkerFigures {
  /** A worker that has just been opened is asked at once: its dictionaries load first. */
  readonly cold: readonly number[];
  /** From `warm` until it rests. */
  readonly warming: readonly number[];
  /** The first question to a worker that is warm, and those after it. */
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly heapMb: { readonly empty: number; readonly warm: number; readonly collected: number };
}

declare global {
  var strengthPage: StrengthPage;
  var lastTurn: number;
}

/**
 * Opens the worker anew each time. Chromium slows down the CPU for pages alone: `Emulation.setCPUThrottlingRate` is refused by a
 * worker ("only supported for pages, not workers"), and the page's does not reach it. So this is at full speed, to be multiplied.
 */
export async function workerAnswers(runs: number): Promise<WorkerFigures> {
  const { origin, worker, close } = await startWorkerPage();
  const browser = await puppeteer.launch({ executablePath: chromiumPath, args: [...chromiumFlags], headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    const heapMb = await heapOf(page, worker);
    const [cold, warming, first, next]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let run = 0; run < runs; run += 1) {
      await open(page, worker);
      cold.push(await ask(page));
      const warmed = await open(page, worker);
      warming.push(await warm(page, warmed));
      first.push(await ask(page));
      for (let key = 0; key < 10; key += 1) next.push(await ask(page));
    }
    return { cold, warming, first, next, heapMb };
  } finally {
    await browser.close();
    close();
  }
}

async function open(page: Page, address: string): Promise<WebWorker> {
  const opened = new Promise<WebWorker>((resolve) => page.once('workercreated', resolve));
  await page.evaluate((at) => strengthPage.open(at), address);
  return opened;
}

/** Gives how long it takes until the worker rests: it sets no timer any more. */
async function warm(page: Page, worker: WebWorker): Promise<number> {
  const begun = await worker.evaluate(() => {
    const own = setTimeout;
    const noting = (...call: Parameters<typeof setTimeout>) => {
      lastTurn = performance.now();
      return own(...call);
    };
    Object.assign(globalThis, { setTimeout: noting });
    return performance.now();
  });
  await page.evaluate(() => strengthPage.warm());
  await new Promise((resolve) => setTimeout(resolve, warmMs));
  return (await worker.evaluate(() => lastTurn)) - begun;
}

async function ask(page: Page): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, betweenKeysMs));
  return page.evaluate((asked) => strengthPage.ask(asked), candidate);
}

async function heapOf(page: Page, address: string): Promise<WorkerFigures['heapMb']> {
  const worker = await open(page, address);
  const used = async () => {
    const { usedSize, backingStorageSize } = await worker.client.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  await worker.client.send('HeapProfiler.collectGarbage');
  const empty = await used();
  await warm(page, worker);
  const warmed = await used();
  await worker.client.send('HeapProfiler.collectGarbage');
  return { empty, warm: warmed, collected: await used() };
}

export function workerLines({ cold, warming, first, next, heapMb }: WorkerFigures): string[] {
  const line = (what: string, times: readonly number[]) => {
    const p99 = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? NaN;
    const both = (of: number) => `${of.toFixed(1)} ms (times four ${(4 * of).toFixed(0)})`;
    return `${what}: median ${both(median(times))}, p99 ${both(p99)}, ${times.length} times`;
  };
  return [
    line('asked at once, dictionaries and all', cold),
    line('getting warm', warming),
    line('first answer once warm', first),
    line('answers after that', next),
    `worker's heap: ${heapMb.empty.toFixed(1)} MB before, ${heapMb.warm.toFixed(1)} MB warm, ${heapMb.collected.toFixed(1)} MB once collected`,
  ];
}

if (import.meta.main) {
  await buildWhenStale();
  for (const line of workerLines(await workerAnswers(Number(process.env['BENCH_RUNS'] ?? '10')))) console.log(line);
}
