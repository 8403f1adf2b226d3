import { expect } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { firefoxPath } from '../support/browsers.ts';
import { FirefoxPage } from './firefox-page.ts';

const folder = fileURLToPath(new URL('../../dist/extension/firefox', import.meta.url));
export const firefoxId = '{0e9c0a6e-6f3c-4b6e-9a53-7b1d0b6a2f11}';
/** Firefox draws one for each installation: this one is told which. */
const uuid = '5f2d9a0e-1c7b-4e0a-9d7e-3b1f0a6c2d44';

/** Firefox with the extension as it is built. Playwright installs none there, so Puppeteer drives it (WebDriver BiDi). */
export class FirefoxWithIt {
  readonly #browser: puppeteer.Browser;

  private constructor(browser: puppeteer.Browser) {
    this.#browser = browser;
  }

  /**
   * `restsAfter`: milliseconds until an idle background is ended; Firefox's own are 30 seconds. `saysYes`: whatever the extension
   * asks the person for is granted, as the browser's own question cannot be pressed here.
   */
  static async launch({
    restsAfter = 30_000,
    executablePath = firefoxPath,
    saysYes = false,
  } = {}): Promise<FirefoxWithIt> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
        'extensions.background.idle.timeout': restsAfter,
        'extensions.webextOptionalPermissionPrompts': !saysYes,
        'intl.accept_languages': 'da',
      },
    });
    await browser.installExtension(folder);
    return new FirefoxWithIt(browser);
  }

  /** Its window, opened as a page; or another page of it. */
  async openWindow(name = 'popup.html'): Promise<FirefoxPage> {
    const page = await this.#browser.newPage();
    const address = `moz-extension://${uuid}/${name}`;
    void page.goto(address, { timeout: 2000 }).catch(() => undefined); // Firefox never tells that it has loaded
    await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(address);
    return new FirefoxPage(page);
  }

  async openTab(address: string): Promise<FirefoxPage> {
    const page = await this.#browser.newPage();
    await page.goto(address);
    return new FirefoxPage(page);
  }

  /** The newest page at that address, as soon as there is one. */
  async pageAt(beginning: string): Promise<FirefoxPage> {
    const find = async () => (await this.#browser.pages()).findLast((page) => page.url().startsWith(beginning));
    await expect.poll(async () => (await find()) !== undefined, `a page at ${beginning}`).toBe(true);
    const page = await find();
    if (!page) throw new Error(`no page at ${beginning}`);
    return new FirefoxPage(page);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
