import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { buildExtensionWhenStale } from '../../../scripts/build.ts';
import { meOf } from '../../extension/me-of.ts';
import { chromiumFlags, chromiumPath } from '../../support/browsers.ts';
import { median } from '../compare.ts';

const folder = fileURLToPath(new URL('../../../dist/extension/chromium', import.meta.url));
/** Where nobody answers: what is drawn is what was kept. */
const issuer = 'http://localhost:1';

/** Milliseconds from the navigation's start, in the order of the openings. */
export interface Openings {
  readonly slower: number;
  /** Until the person's name stands in the window. */
  readonly drawnMs: readonly number[];
  /** Until Chromium has painted the first content. */
  readonly paintedMs: readonly number[];
  /** The same for a file of the extension that has no script and no style: what no window can come below. */
  readonly floorMs: readonly number[];
}

/** Opens the window of the real extension so many times for somebody who is signed in, at full speed and at a quarter of it. */
export async function popupOpens(times: number): Promise<Openings[]> {
  await buildExtensionWhenStale();
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath,
    headless: true,
    args: [...chromiumFlags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await keep(worker);
    const all: Openings[] = [];
    for (const slower of [1, 4])
      all.push(await openings(context, new URL('popup.html', worker.url()).href, slower, times));
    return all;
  } finally {
    await context.close();
  }
}

async function keep(worker: Worker): Promise<void> {
  const now = Date.now();
  const values = {
    tokens: { issuer, access: 'a', expiresAt: now + 3_600_000 },
    seen: { me: meOf({}), ahead: 0, at: now },
  };
  await worker.evaluate(
    async ([provider, kept]) => {
      const { storage } = (globalThis as unknown as InExtension).chrome;
      await storage.local.set({ provider });
      await storage.session.set(kept);
    },
    [issuer, values] as const,
  );
}

async function openings(context: BrowserContext, address: string, slower: number, times: number): Promise<Openings> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(noteFirstName);
  const figures: { drawnMs: number[]; paintedMs: number[]; floorMs: number[] } = {
    drawnMs: [],
    paintedMs: [],
    floorMs: [],
  };
  for (let time = -3; time < times; time += 1) {
    await page.goto(address);
    const [drawn, painted] = [await timeOf(page, 'drawn'), await timeOf(page, 'first-contentful-paint')];
    await page.goto(new URL('manifest.json', address).href);
    const floor = await timeOf(page, 'first-contentful-paint');
    if (time < 0) continue; // the browser's own first time
    figures.drawnMs.push(drawn);
    figures.paintedMs.push(painted);
    figures.floorMs.push(floor);
  }
  await page.close();
  return { slower, ...figures };
}

function noteFirstName(): void {
  const look = () => {
    if (document.querySelector('unilogin-window')?.shadowRoot?.querySelector('h1')) performance.mark('drawn');
    else setTimeout(look);
  };
  if (location.pathname === '/popup.html') look();
}

async function timeOf(page: Page, entry: string): Promise<number> {
  const read = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, entry);
  return (await read.jsonValue()) ?? NaN;
}

export function openingLine({ slower, drawnMs, paintedMs, floorMs }: Openings): string {
  const figures = (all: readonly number[]) => {
    const p99 = all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.99) - 1] ?? NaN;
    return `${median(all).toFixed(1).padStart(6)}, p99 ${p99.toFixed(1).padStart(6)} ms`;
  };
  return `${slower === 1 ? 'full speed' : `${slower}x CPU`.padEnd(10)} drawn ${figures(drawnMs)}; painted ${figures(paintedMs)}; a bare file ${figures(floorMs)}`;
}

interface InExtension {
  chrome: { storage: Record<'local' | 'session', { set(items: object): Promise<void> }> };
}

// npx node test/bench/popup/popup-opens.ts: alone
if (import.meta.main) for (const one of await popupOpens(40)) console.log(openingLine(one));
