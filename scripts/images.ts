import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { serviceStates } from './images/service-states.ts';
import { type PageState, pageStates } from './images/states.ts';
import { startStories } from './images/story-server.ts';

const executablePath = process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const docs = fileURLToPath(new URL('../docs/images', import.meta.url));

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
async function takeImages(folder: string, wanted: (state: PageState, look: string) => boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stories = await startStories();
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const look of Object.keys(looks)) {
      const states = pageStates.filter((state) => wanted(state, look));
      if (states.length > 0) await takeLook(browser, stories.origin, look, states, folder);
    }
  } finally {
    await browser.close();
    await stories.stop();
  }
}

async function takeLook(browser: Browser, origin: string, look: string, states: PageState[], folder: string) {
  const { query = '', ...options } = looks[look] ?? {};
  const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
  for (const state of states) {
    const page = await context.newPage();
    page.on('pageerror', (reason) => {
      throw reason;
    });
    await page.goto(`${origin}/sign-in/${state.name}${query}`);
    await drawn(page, state);
    await state.act?.(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const clip = folder === docs ? await cardOf(page) : undefined;
    await page.screenshot({ path: `${folder}/${look}-${state.name}.png`, fullPage: true, ...(clip && { clip }) });
    await page.close();
  }
  await context.close();
}

/** Pictures of what a service embeds, into the same folder: `LOOK-service-STATE.png`. */
async function takeServices(folder: string, wanted: (look: string) => boolean): Promise<void> {
  const stories = await startStories();
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const look of Object.keys(looks).filter(wanted)) {
      const { query = '', ...options } = looks[look] ?? {};
      const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
      for (const state of serviceStates) {
        const page = await context.newPage();
        const address = new URL(`${stories.origin}/service/${state.name}${query}`);
        for (const [name, value] of new URLSearchParams(state.query)) address.searchParams.set(name, value);
        await page.goto(address.href);
        await page.waitForFunction(() => document.querySelector('unilogin-status')?.shadowRoot?.querySelector('p, dl'));
        await state.act?.(page);
        await page.getByText(state.says).first().waitFor();
        await page.screenshot({ path: `${folder}/${look}-service-${state.name}.png`, fullPage: true });
        await page.close();
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await stories.stop();
  }
}

/** The card with a little of the page around it: what a reader of docs/ wants to see. */
async function cardOf(page: Page): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const card = await page.locator('unilogin-sign-in .card').boundingBox();
  const edge = 24;
  return card
    ? { x: card.x - edge, y: card.y - edge, width: card.width + 2 * edge, height: card.height + 2 * edge }
    : undefined;
}

/** Waits until the element has drawn the step, with the pictures that come later. */
async function drawn(page: Page, { step, handedOut }: PageState): Promise<void> {
  await page.waitForFunction(() => document.querySelector('unilogin-sign-in')?.shadowRoot?.querySelector('.foot a'));
  if ('pictures' in step) await page.locator('unilogin-sign-in [part=tile] svg').last().waitFor();
  if (handedOut) await page.locator('unilogin-sign-in [part=part]').last().waitFor();
}

// npm run images: those that docs/ shows. npm run images -- FOLDER [LOOK …]: every state, to be looked at
if (import.meta.main) {
  const [folder, ...names] = process.argv.slice(2);
  if (folder) {
    const isWanted = (look: string) => names.length === 0 || names.includes(look);
    await takeImages(folder, (_state, look) => isWanted(look));
    await takeServices(folder, isWanted);
  } else {
    const own = (await readdir(docs)).filter((name) => !name.startsWith('pictures-')); // those are contact-sheet.ts's
    await Promise.all(own.map((name) => rm(`${docs}/${name}`)));
    await takeImages(docs, ({ shown = [] }, look) => shown.includes(look));
  }
}
