import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { buildExtensionWhenStale } from './build.ts';
import { type StoreState, storeStates } from './images/store-states.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/extension/chromium`;
const issuer = 'https://unilogin.example';

interface InExtension {
  chrome: { storage: Record<'local' | 'session', { set(items: object): Promise<void> }> };
}

/** The provider's API, as it answers somebody of that state. */
async function play(context: BrowserContext, { me, list }: StoreState): Promise<void> {
  await context.unrouteAll();
  await context.route(`${issuer}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/api/me' ? me : pathname === '/api/approvals' ? list : undefined;
    if (body) await route.fulfill({ json: body, headers: { 'access-control-allow-origin': '*' } });
    else await route.fulfill({ status: 204 });
  });
}

async function keep(worker: Worker, { me, list }: StoreState): Promise<void> {
  const kept = {
    tokens: { issuer, access: 'a', expiresAt: Date.now() + 3_600_000 },
    seen: { me, ahead: 0, at: Date.now() },
    waiting: list.waiting.length,
  };
  await worker.evaluate(
    async ([provider, values]) => {
      const { storage } = (globalThis as unknown as InExtension).chrome;
      await storage.local.set({ provider });
      await storage.session.set(values);
    },
    [issuer, kept] as const,
  );
}

/** The window down to its end, or to the two answers, also where one scrolls to them. */
async function windowOf(context: BrowserContext, address: string, { list }: StoreState): Promise<string> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 352, height: 1200 });
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  if (list.waiting.length > 0) await page.getByRole('listitem').first().waitFor();
  await page.mouse.move(0, 0);
  const whole = await page.locator('unilogin-window').boundingBox();
  const answers = list.waiting.length > 0 ? await page.getByRole('button', { name: /^(Nej|No)$/ }).boundingBox() : null;
  const height = answers ? answers.y + answers.height + 20 : (whole?.height ?? 0);
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 352, height } });
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const calm = `
  * { box-sizing: border-box; margin: 0 }
  body { font: 600 44px/1.2 system-ui, sans-serif; color: #14304f; background: #dfe9f3; overflow: hidden }
  .bar { display: flex; gap: 16px; align-items: center; block-size: 64px; padding-inline: 24px; background: #f6f9fc }
  .bar i { inline-size: 20px; block-size: 20px; border-radius: 50%; background: #cdd9e6 }
  .bar b { flex: 1; block-size: 36px; border-radius: 18px; background: #e6eef6 }
  .bar img { inline-size: 32px }
  p { position: absolute; inset: 300px auto auto 80px; inline-size: 640px; text-wrap: balance }
  .window { position: absolute; inset: 76px 40px auto auto; max-inline-size: 422px; max-block-size: 690px; border-radius: 14px; box-shadow: 0 16px 48px #14304f40 }
  .tile { display: grid; place-content: center; gap: 20px; justify-items: center; block-size: 280px }
  .tile img { inline-size: 112px }`;

async function compose(page: Page, content: string, path: string): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${calm}</style>${content}`);
  await page.screenshot({ path });
}

async function icon(name: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(`${root}extension/icons/${name}-128.png`)).toString('base64')}`;
}

// npm run images:store: the pictures that the stores show, into docs/store/images
const into = `${root}docs/store/images`;
await mkdir(into, { recursive: true });
await buildExtensionWhenStale();
for (const language of ['da', 'en'] as const) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    deviceScaleFactor: 1.2,
    args: ['--no-sandbox', '--disable-gpu', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const plain = await chromium.launch({
    executablePath: process.env['UNILOGIN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await plain.newPage({ viewport: { width: 1280, height: 800 } });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  for (const state of storeStates) {
    await play(context, state);
    await keep(worker, state);
    const shown = await windowOf(context, new URL('popup.html', worker.url()).href, state);
    const bar = `<div class="bar"><i></i><i></i><i></i><b></b><img alt="" src="${await icon(state.icon)}"></div>`;
    await compose(
      page,
      `${bar}<p>${state.says[language]}</p><img class="window" alt="" src="${shown}">`,
      `${into}/${language}-${state.name}.png`,
    );
  }
  if (language === 'da') {
    await page.setViewportSize({ width: 440, height: 280 });
    await compose(page, `<div class="tile"><img alt="" src="${await icon('in')}">Unilogin</div>`, `${into}/tile.png`);
  }
  await plain.close();
  await context.close();
}
