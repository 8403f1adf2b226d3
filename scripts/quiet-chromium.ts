import { type Browser, chromium } from 'playwright';

/** Calls `use` with Debian's Chromium, or the one that UNILOGIN_CHROMIUM names, and ends it. `flags`: more for its command line. */
export async function withChromium(
  use: (browser: Browser) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...flags],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
