import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { systemOfItsOwn } from '../e2e/system-of-its-own.ts';
import { test as story } from '../e2e/with-grown-up.ts';
import type { System } from '../support/system.ts';
import { chromiumFlags, chromiumPath } from '../support/browsers.ts';
import { ExtensionWindow } from './extension-window.ts';

/** The package as `npm run build:extension` makes it. */
export const built = fileURLToPath(new URL('../../dist/extension/chromium', import.meta.url));

export interface Both {
  /** The package that the browser loads. */
  packed: string;
  /** A browser with the extension in it, that nobody has used. */
  browserWithIt: BrowserContext;
  /** The extension's window, opened as a page. */
  popup: ExtensionWindow;
  /** That of another machine. */
  popupElsewhere: ExtensionWindow;
}

/** A story with the extension as it is built, in a browser of its own; the pupil, where there is one, has the usual page. */
export const test = story.extend<Both>({
  system: systemOfItsOwn(),
  packed: [built, { option: true }],
  browserWithIt: async ({ packed }, use) => {
    const context = await chromiumWithIt({ packed });
    await use(context);
    await context.close();
  },
  popup: async ({ browserWithIt, system }, use) => use(await windowIn(browserWithIt, system)),
  popupElsewhere: async ({ packed, system }, use) => {
    const context = await chromiumWithIt({ packed });
    await use(await windowIn(context, system));
    await context.close();
  },
});

/** Another path is that of a Chromium which stands under policies of its own. */
export async function chromiumWithIt({
  packed = built,
  executablePath = chromiumPath,
}: { packed?: string; executablePath?: string } = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    args: [
      ...chromiumFlags,
      '--enable-unsafe-extension-debugging', // the icon is pressed over the debugging protocol (press-icon.ts)
      `--disable-extensions-except=${packed}`,
      `--load-extension=${packed}`,
      '--lang=da',
      '--accept-lang=da',
    ],
  });
}

async function windowIn(context: BrowserContext, { issuer }: System): Promise<ExtensionWindow> {
  const worker = await workerOf(context);
  await worker.evaluate(
    (provider) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ provider }),
    issuer,
  );
  return new ExtensionWindow(context, worker.url());
}

interface WithStorage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

export { expect } from '@playwright/test';
