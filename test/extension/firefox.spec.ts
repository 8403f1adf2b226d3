import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { firefoxPath } from '../support/browsers.ts';

const folder = fileURLToPath(new URL('../../dist/extension/firefox', import.meta.url));
/** Firefox draws one for each installation: this one is told which. */
const uuid = '5f2d9a0e-1c7b-4e0a-9d7e-3b1f0a6c2d44';
const id = '{0e9c0a6e-6f3c-4b6e-9a53-7b1d0b6a2f11}';

// Playwright installs no extension in Firefox, so this one story is driven by Puppeteer (WebDriver BiDi)
test('Firefox takes it, and its window asks who it is', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.accept_languages': 'da',
    },
  });
  try {
    await browser.installExtension(folder);
    const page = await browser.newPage();
    // The page is there, but Firefox never tells that it has loaded
    await page.goto(`moz-extension://${uuid}/popup.html`, { timeout: 2000 }).catch(() => undefined);
    const heading = () =>
      page.evaluate(() => document.querySelector('unilogin-window')?.shadowRoot?.querySelector('h1')?.textContent);
    await expect.poll(heading, { timeout: 10_000 }).toMatch(/Who are you\?|Hvem er du\?/);
  } finally {
    await browser.close();
  }
});
