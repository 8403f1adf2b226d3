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

  /** The same by a key, which alone counts where the browser wants to know that a person did it. */
  async pressByKey(name: string): Promise<void> {
    await this.#reach('button, a', name, 'focus');
    await this.page.keyboard.press('Enter');
  }

  /** Types into the one field of that kind, and goes on by its form's button. */
  async give(field: string, text: string, button = ''): Promise<void> {
    await this.#reach(field, '', 'focus');
    await this.page.keyboard.type(text);
    await this.press(button, button === '' ? '[slot=submit], form button' : 'button');
  }

  /** The same by keys alone, as people do. */
  async giveByKeys(text: string, field?: string): Promise<void> {
    await this.typeByKeys(text, field);
    await this.page.keyboard.press('Enter');
  }

  /** Without a field, into the first one that Tab leads to, wherever in the page it stands. */
  async typeByKeys(text: string, field?: string): Promise<void> {
    if (field === undefined) await this.page.keyboard.press('Tab');
    else await this.#reach(field, '', 'focus');
    await this.page.keyboard.type(text);
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

  /** Of one of the extension's pages: in how many ways it is in the pages of others. */
  async scriptsInPages(): Promise<number> {
    return this.page.evaluate(async () => {
      const { scripting } = (globalThis as unknown as InExtension).browser;
      return (await scripting?.getRegisteredContentScripts())?.length ?? 0; // it has none before the person's yes
    });
  }

  /** Of one of the extension's pages: what it keeps on the disk. */
  async kept(key: string): Promise<unknown> {
    const read = (name: string) => (globalThis as unknown as InExtension).browser.storage.local.get(name);
    return (await this.page.evaluate(read, key))[key];
  }

  /** Of one of the extension's pages: what is read over the icon while the tab in front is there. */
  async titleInFront(): Promise<string> {
    return this.page.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as InExtension).browser;
      const [tab] = await tabs.query({ active: true });
      return action.getTitle({ tabId: tab?.id ?? -1 });
    });
  }

  /** Of one of the extension's pages: what the icon's window, opened as by a press, says of the page in front. */
  async pressIcon(): Promise<string> {
    return this.page.evaluate(async () => {
      const { action, extension } = (globalThis as unknown as InExtension).browser;
      const views = () => extension.getViews({ type: 'popup' });
      if (views().length === 0) await action.openPopup();
      const words = views()[0]?.document.body.lastElementChild?.shadowRoot?.querySelector('.page');
      return words?.textContent.trim() ?? '';
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
    storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
    scripting?: { getRegisteredContentScripts(): Promise<unknown[]> };
    action: { getTitle(of: { tabId: number }): Promise<string>; openPopup(): Promise<void> };
    extension: { getViews(of: { type: 'popup' }): Window[] };
    tabs: { query(of: { active: true }): Promise<{ id: number }[]> };
    runtime: { getContexts(of: { contextTypes: string[] }): Promise<unknown[]> };
  };
}
