import { expect, type Page } from '@playwright/test';
import type { Somebody } from '../../e2e/crowd.ts';
import { SignInPage } from '../../e2e/pages/sign-in-page.ts';
import { test as story, workerOf } from '../story-with-pages.ts';
import { ForeignSite } from './foreign-site.ts';

interface Guarded {
  /** A site that is none of the provider's. */
  foreign: ForeignSite;
  /** A tab in the browser whose guard is on and knows the password. */
  tab: Page;
  /** Switches parts of the guard on, as a person does. */
  chosen(settings: Readonly<Record<string, boolean>>): Promise<void>;
  pupil: Somebody;
  /** What the pupil has just signed in with for the first time. */
  password: string;
}

/** A browser with the guard switched on, in which a pupil has signed in at the provider's page. */
export const test = story.extend<Guarded>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  foreign: async ({}, use) => {
    const site = await ForeignSite.open();
    await use(site);
    site.close();
  },
  chosen: ({ browserWithIt }, use) =>
    use(async (settings) => {
      const worker = await workerOf(browserWithIt);
      const scripts = () =>
        worker.evaluate(() => (globalThis as unknown as InWorker).chrome.scripting.getRegisteredContentScripts());
      await worker.evaluate((items) => (globalThis as unknown as InWorker).chrome.storage.local.set(items), settings);
      // The worker asks for a school's policies first, which Chromium reads when it has nothing else to do
      await expect.poll(scripts, { timeout: 30_000 }).toHaveLength(1);
    }),
  pupil: ({ crowd }, use) => use(crowd.pupilOf('8.A')),
  password: async ({ browserWithIt, chosen, popup, system, pupil }, use) => {
    const worker = await workerOf(browserWithIt);
    await chosen({ 'guard.password': true });
    expect(popup).toBeDefined(); // which told the extension of this provider
    const page = await browserWithIt.newPage();
    await page.goto(`${system.issuer}/me`);
    const secret = await new SignInPage(page).signInForTheFirstTime(pupil);
    await expect
      .poll(() =>
        worker.evaluate(async () => (globalThis as unknown as InWorker).chrome.storage.local.get('guard-kept')),
      )
      .toMatchObject({ 'guard-kept': { first: expect.any(Number) } });
    await expect(page).toHaveURL(/\/me/);
    await page.close();
    if (secret.kind !== 'password') throw new Error('pictures are typed by nobody');
    await use(secret.password);
  },
  tab: async ({ browserWithIt, password }, use) => {
    expect(password.length).toBeGreaterThanOrEqual(8);
    await use(await browserWithIt.newPage());
  },
});

interface InWorker {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  };
}

/** The warning stands where the page was. */
export async function expectWarning(tab: Page): Promise<void> {
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Stop! Det ligner din kode til Unilogin');
}

export { expect } from '@playwright/test';
