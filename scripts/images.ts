import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright';
import { type PageState, pageStates } from './images/states.ts';
import { startStories } from './images/story-server.ts';

const executablePath = process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium';

/** How a state is looked at. 320 px wide is a page of 1280 px at 400 %. */
const looks: Record<string, BrowserContextOptions & { query?: string }> = {
  light: { viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
  'phone-dark': { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' },
  'right-to-left': { viewport: { width: 1280, height: 720 }, query: '?dir=rtl' },
  'zoom-400': { viewport: { width: 320, height: 256 } },
  'forced-colours': { viewport: { width: 1280, height: 720 }, forcedColors: 'active' },
};

/**
 * Takes pictures of the sign-in page's states into a folder: `LOOK-STATE.png`.
 * @throws Error when a page reports a mistake of its own
 */
async function takeImages(folder: string, wanted: readonly PageState[], names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stories = await startStories();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const name of names) {
      const { query = '', ...options } = looks[name] ?? {};
      for (const state of wanted) {
        const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
        const page = await context.newPage();
        page.on('pageerror', (reason) => {
          throw reason;
        });
        await page.goto(`${stories.origin}/sign-in/${state.name}${query}`);
        await page.locator('unilogin-sign-in .card').waitFor();
        await page.waitForLoadState('networkidle');
        await state.act?.(page);
        await page.waitForTimeout(150);
        await page.screenshot({ path: `${folder}/${name}-${state.name}.png`, fullPage: true });
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await stories.stop();
  }
}

// npm run images: those that docs/ shows. npm run images -- FOLDER [LOOK …]: every state, to be looked at
if (import.meta.main) {
  const [folder, ...names] = process.argv.slice(2);
  if (folder) await takeImages(folder, pageStates, names.length > 0 ? names : Object.keys(looks));
  else {
    const shown = pageStates.filter(({ isShown }) => isShown);
    await takeImages(fileURLToPath(new URL('../docs/images', import.meta.url)), shown, ['light', 'dark', 'phone']);
  }
}
