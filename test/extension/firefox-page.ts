import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** A page in Firefox as Puppeteer drives it; what it looks for may stand in any shadow root. */
export class FirefoxPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async says(words: string): Promise<void> {
    const text = async () =>
      (await this.#textsOf('h1, p, li'))
        .join(' ')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ');
    await expect.poll(text, { timeout: 15_000 }).toContain(words);
  }

  /** What stands in all of these together, as soon as there are any. */
  async join(selector: string): Promise<string> {
    const read = async () => (await this.#textsOf(selector)).join('');
    await expect.poll(read).not.toBe('');
    return read();
  }

  /** Presses the button, or follows the link, of this name. */
  async press(name: string, among = 'button, a'): Promise<void> {
    await this.#reach(among, name, 'click');
  }

  /** Types into the one field of that kind, and goes on by its form's button. */
  async give(field: string, text: string, button = ''): Promise<void> {
    await this.#reach(field, '', 'focus');
    await this.page.keyboard.type(text);
    await this.press(button, button === '' ? '[slot=submit], form button' : 'button');
  }

  /** Of the extension's window: names the provider, as a person's setting. */
  async signInAt(provider: string): Promise<void> {
    await this.page.evaluate(
      (address) => (globalThis as unknown as InExtension).browser.storage.local.set({ provider: address }),
      provider,
    );
  }

  /** Of the extension's window: whether the background runs at this moment. */
  async isBackgroundThere(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as InExtension).browser;
      return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0;
    });
  }

  /** Does that to the first that can be seen, as soon as there is one. */
  async #reach(selector: string, name: string, act: 'click' | 'focus'): Promise<void> {
    const reach = () =>
      this.page
        .$$eval(
          `>>> :is(${selector})`,
          (all, wanted, method) => {
            const one = all.find((some) => some.textContent.includes(wanted) && some.checkVisibility());
            if (one instanceof HTMLElement) one[method]();
            return one !== undefined;
          },
          name,
          act,
        )
        .catch(() => false); // it goes to another page at this moment
    await expect.poll(reach, `there is «${name}» (${selector})`).toBe(true);
  }

  async #textsOf(selector: string): Promise<string[]> {
    return this.page
      .$$eval(`>>> :is(${selector})`, (all) =>
        all.map((one) => (one instanceof HTMLElement && one.checkVisibility() ? one.innerText.trim() : '')),
      )
      .catch(() => []);
  }
}

interface InExtension {
  browser: {
    storage: { local: { set(items: object): Promise<void> } };
    runtime: { getContexts(of: { contextTypes: string[] }): Promise<unknown[]> };
  };
}
