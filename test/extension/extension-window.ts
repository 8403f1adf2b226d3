import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Somebody } from '../e2e/crowd.ts';
import { MitidWay } from '../e2e/pages/mitid-page.ts';
import { SignInPage } from '../e2e/pages/sign-in-page.ts';

/** The extension's window, as the person at it sees it. */
export class ExtensionWindow {
  readonly context: BrowserContext;
  readonly address: string;
  #page: Page | undefined;

  constructor(context: BrowserContext, workerAddress: string) {
    this.context = context;
    this.address = new URL('popup.html', workerAddress).href;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the window is not open');
    return this.#page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** @param how.ahead milliseconds by which the window's clock is ahead */
  async open({ ahead = 0 } = {}): Promise<void> {
    await this.#page?.close();
    this.#page = await this.context.newPage();
    if (ahead !== 0) await this.#page.clock.install({ time: Date.now() + ahead });
    await this.#page.goto(this.address);
  }

  /** The window of the browser's own in which the provider asks who it is. */
  async pressSignIn(): Promise<SignInPage> {
    const opened = this.context.waitForEvent('page');
    await this.page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
    return new SignInPage(await opened);
  }

  async signInForTheFirstTime(somebody: Somebody): Promise<Secret> {
    const signIn = await this.pressSignIn();
    const secret = await signIn.signInForTheFirstTime(somebody);
    await expect(this.heading).toContainText(somebody.givenName);
    return secret;
  }

  /** In a tab of the provider's, as the window's link leads there. */
  async showMitid(somebody: Somebody): Promise<void> {
    const tab = await this.follow('Vis, at det er dig');
    await new MitidWay(tab).approve(somebody.username);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Sig ja for et barn');
    await tab.close();
  }

  /** The tab that a link of the window opens. */
  async follow(name: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await this.page.getByRole('link', { name }).click();
    return opened;
  }

  /** What stands over the icon. */
  badge(): Promise<string> {
    return this.page.evaluate(() => (globalThis as unknown as InExtension).chrome.action.getBadgeText({}));
  }

  /** What is read over the icon. */
  title(): Promise<string> {
    return this.page.evaluate(() => (globalThis as unknown as InExtension).chrome.action.getTitle({}));
  }

  /** How many notifications stand there. */
  notes(): Promise<number> {
    return this.page.evaluate(async () => {
      const { notifications } = (globalThis as unknown as InExtension).chrome;
      return Object.keys(await notifications.getAll()).length;
    });
  }

  /** What it keeps for the time of the browser. */
  async kept(key: string): Promise<unknown> {
    const read = (name: string) => (globalThis as unknown as InExtension).chrome.storage.session.get(name);
    return (await this.page.evaluate(read, key))[key];
  }

  /** Keeps that as if the person had chosen it in the settings. */
  async choose(settings: object): Promise<void> {
    await this.page.evaluate(
      (items) => (globalThis as unknown as InExtension).chrome.storage.local.set(items),
      settings,
    );
  }

  /** Ends the worker, as the browser does when it rests. */
  async endWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    const running = () =>
      this.page.evaluate(() =>
        (globalThis as unknown as InExtension).chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }),
      );
    await expect.poll(async () => (await running()).length, 'the worker has ended').toBe(0);
  }

  /** The next time that the worker is to wake has come. */
  async ring(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as InExtension).chrome.alarms.create('look', { when: 0 }));
  }
}

interface InExtension {
  chrome: {
    runtime: { getContexts(of: { contextTypes: string[] }): Promise<unknown[]> };
    action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
    notifications: { getAll(): Promise<object> };
    storage: {
      local: { set(items: object): Promise<void> };
      session: { get(key: string): Promise<Record<string, unknown>> };
    };
    alarms: { create(name: string, when: { when: number }): Promise<void> };
  };
}
