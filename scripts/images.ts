import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { type ApprovalsState, approvalsStates, playApi } from './images/approvals-states.ts';
import { serviceStates } from './images/service-states.ts';
import type { PageState } from './images/page-state.ts';
import { pageStates } from './images/states.ts';
import { startStories } from './images/story-server.ts';
import { withChromium } from './quiet-chromium.ts';

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

/** Pages say where an adult goes: the pictures name the provider as people would know it, whoever serves them. */
const origin = 'http://broker.unilogin.dk';

/** Where a look's pictures are taken: the stories' address, what follows each page's, and the name's beginning. */
interface Stage {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly query: string;
  /** `FOLDER/LOOK-`, before a state's name. */
  readonly path: string;
}

/** Takes pictures of states into a folder, `LOOK-STATE.png`, in each look that `wanted` names. */
async function takeImages(
  folder: string,
  wanted: (look: string) => boolean,
  take: (stage: Stage, look: string) => Promise<void>,
) {
  await mkdir(folder, { recursive: true });
  const stories = await startStories();
  const takeLook = async (browser: Browser, look: string) => {
    const { query = '', ...options } = looks[look] ?? {};
    const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
    await take({ context, origin, query, path: `${folder}/${look}-` }, look);
    await context.close();
  };
  try {
    await withChromium(
      async (browser) => {
        for (const look of Object.keys(looks).filter(wanted)) await takeLook(browser, look);
      },
      [
        `--host-resolver-rules=MAP ${new URL(origin).host}:80 ${new URL(stories.origin).host}`,
        `--unsafely-treat-insecure-origin-as-secure=${origin}`,
      ],
    );
  } finally {
    await stories.stop();
  }
}

/** The sign-in page's states. @throws Error when a page reports a mistake of its own */
async function takePages({ context, origin, query, path }: Stage, states: readonly PageState[], isCard: boolean) {
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
    const clip = isCard ? await cardOf(page) : undefined;
    await page.screenshot({ path: `${path}${state.name}.png`, fullPage: true, ...(clip && { clip }) });
    await page.close();
  }
}

/** The states of what a service embeds: `LOOK-service-STATE.png`. */
async function takeServices({ context, origin, query, path }: Stage) {
  for (const state of serviceStates) {
    const page = await context.newPage();
    const address = new URL(`${origin}/service/${state.name}${query}`);
    for (const [name, value] of new URLSearchParams(state.query)) address.searchParams.set(name, value);
    await page.goto(address.href);
    await page.waitForFunction(() => document.querySelector('unilogin-status')?.shadowRoot?.querySelector('p, dl'));
    await state.act?.(page);
    await page.getByText(state.says).first().waitFor();
    await page.screenshot({ path: `${path}service-${state.name}.png`, fullPage: true });
    await page.close();
  }
}

/** The states of the page at which grown-ups say yes: `LOOK-approvals-STATE.png`. */
async function takeApprovals({ context, origin, query, path }: Stage, states: readonly ApprovalsState[]) {
  for (const state of states) {
    const page = await context.newPage();
    page.on('pageerror', (reason) => {
      throw reason;
    });
    await playApi(page, state);
    const address = new URL(`${origin}/approvals${query}`);
    if (state.lang) address.searchParams.set('lang', state.lang);
    await page.goto(address.href);
    await page.getByText(state.begins).first().waitFor();
    await state.act?.(page);
    await page
      .getByText(state.says ?? state.begins)
      .first()
      .waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${path}approvals-${state.name}.png`, fullPage: true });
    await page.close();
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
  if (step.at === 'step-up' || step.at === 'waiting') await page.locator('unilogin-step-up:defined').waitFor();
  if (handedOut) await page.locator('unilogin-sign-in [part=part]').last().waitFor();
}

// npm run images: those that docs/ shows. npm run images -- FOLDER [LOOK …]: every state, to be looked at
if (import.meta.main) {
  const [folder, ...names] = process.argv.slice(2);
  if (folder) {
    const isWanted = (look: string) => names.length === 0 || names.includes(look);
    await takeImages(folder, isWanted, async (stage) => {
      await takePages(stage, pageStates, false);
      await takeServices(stage);
      await takeApprovals(stage, approvalsStates);
    });
  } else {
    const own = (await readdir(docs)).filter((name) => !name.startsWith('pictures-')); // those are contact-sheet.ts's
    await Promise.all(own.map((name) => rm(`${docs}/${name}`)));
    const shownIn = (look: string) => pageStates.filter(({ shown = [] }) => shown.includes(look));
    const approvalsIn = (look: string) => approvalsStates.filter(({ shown = [] }) => shown.includes(look));
    await takeImages(
      docs,
      (look) => shownIn(look).length + approvalsIn(look).length > 0,
      async (stage, look) => {
        await takePages(stage, shownIn(look), true);
        await takeApprovals(stage, approvalsIn(look));
      },
    );
  }
}
