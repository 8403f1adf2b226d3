import type { Browser, Page } from 'playwright';

/** A school computer of some age on a shared line: the conditions of all figures of page load. */
const slow = { cpu: 4, latency: 150, bytesPerSecond: 1_600_000 / 8 };

export interface Load {
  /** From the start of the navigation until a person can use the control. */
  usableMs: number;
  requests: number;
  bytes: number;
  layoutShift: number;
  longestTaskMs: number;
}

/** What is waited for, as a function that runs in the page: the control, or undefined while it is not there. */
export type Find = () => Element | null | undefined;

/** Loads a page once, with an empty cache, in a context of its own; `prepare` runs before anything is slow. */
export async function loadOnce(
  browser: Browser,
  find: Find,
  address: string | ((page: Page) => Promise<string>),
): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const url = typeof address === 'string' ? address : await address(page);
    const counted = await slowDown(page);
    await page.addInitScript({ content: `(${watch.toString()})(${find.toString()})` });
    await page.goto(url, { waitUntil: 'load' });
    for (;;) {
      await page.waitForTimeout(600); // what comes late counts too
      const seen = await page.evaluate<Omit<Load, 'requests' | 'bytes'>>(
        '({ usableMs: usableAt, layoutShift: shifted, longestTaskMs: longest })',
      );
      if (seen.usableMs > 0) return { ...seen, ...counted };
    }
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<{ requests: number; bytes: number }> {
  const counted = { requests: 0, bytes: 0 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.requests += 1;
    counted.bytes += encodedDataLength;
  });
  return counted;
}

/** Runs in the page, before anything of its own: notes when the control can be used, and what disturbs meanwhile. */
function watch(find: Find): void {
  const seen = Object.assign(window, { usableAt: 0, shifted: 0, longest: 0 });
  const timer = setInterval(() => {
    const found = find();
    if (!found || found.matches(':disabled') || !found.checkVisibility({ visibilityProperty: true })) return;
    seen.usableAt = performance.now();
    clearInterval(timer);
  }, 4);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') seen.shifted += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}
