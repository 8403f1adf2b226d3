import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Somebody } from '../e2e/crowd.ts';
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

  async open(): Promise<void> {
    await this.#page?.close();
    this.#page = await this.context.newPage();
    await this.#page.goto(this.address);
  }

  /** The window of the browser's own in which the provider asks who it is. */
  async pressSignIn(): Promise<SignInPage> {
    const opened = this.context.waitForEvent('page');
    await this.page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
    return new SignInPage(await opened);
  }

  async signInForTheFirstTime(somebody: Somebody): Promise<void> {
    const signIn = await this.pressSignIn();
    await signIn.signInForTheFirstTime(somebody);
    await expect(this.heading).toContainText(somebody.givenName);
  }
}
