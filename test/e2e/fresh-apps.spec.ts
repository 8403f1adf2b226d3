import { test as base, type Cookie, expect, type Page } from '@playwright/test';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FreshHouse, frameworks, openFreshHouse } from '../support/fresh-house.ts';
import { otherWord, releaseOther } from '../support/other-version.ts';
import { Crowd } from './crowd.ts';
import { SignInPage } from './pages/sign-in-page.ts';

interface House {
  house: FreshHouse;
  crowd: Crowd;
  /** Somebody who has signed in at one of the pages, and whom the provider therefore lets in at the others without a question. */
  known: { givenName: string; cookies: Cookie[] };
}

/** The browser's page, and all that it warned of or threw. */
interface Room {
  told: string[];
}

const signInWord = 'Log ind med Unilogin';
const button = (page: Page, name: string) => page.locator('unilogin-login').getByRole('button', { name });

const test = base.extend<Room, House>({
  house: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const house = await openFreshHouse();
      await use(house);
      await house.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  crowd: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => use(await Crowd.ofTheDemo()),
    { scope: 'worker' },
  ],
  known: [
    async ({ browser, house, crowd }, use) => {
      const context = await browser.newContext({ locale: 'da-DK' });
      const page = await context.newPage();
      const pupil = crowd.pupilOf('5.A');
      await page.goto(`${house.origins.Vite}/`);
      await button(page, signInWord).click();
      await new SignInPage(page).signInForTheFirstTime(pupil);
      await button(page, 'Log ud').waitFor();
      const provider = new URL(house.system.issuer).hostname;
      const cookies = (await context.cookies()).filter(({ domain }) => domain === provider);
      await context.close();
      await use({ givenName: pupil.givenName, cookies });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  storageState: ({ known }, use) => use({ cookies: known.cookies, origins: [] }),
  told: [
    async ({ page }, use) => {
      const told: string[] = [];
      // Firefox asks for a picture that these pages do not have
      const hear = (text: string) => (text.includes('favicon') ? 0 : told.push(text));
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) hear(message.text());
      });
      page.on('pageerror', (error) => hear(error.message));
      await use(told);
    },
    { auto: true },
  ],
});

/** Signs in where the provider knows already who it is. */
async function signIn(page: Page, word = signInWord): Promise<void> {
  await button(page, word).click();
  await button(page, 'Log ud').waitFor();
}

const policyOf = (page: Page, address: string) =>
  page.goto(address).then((answer) => answer?.headers()['content-security-policy'] ?? '');

for (const framework of frameworks) {
  test(`pages of ${framework}, made from nothing as docs/embed.md says, sign in`, async ({
    page,
    house,
    known,
    told,
  }) => {
    const origin = house.origins[framework];
    const policy = await policyOf(page, `${origin}/`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-');
    await signIn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Hej ${known.givenName}`));
    expect(new URL(page.url()).origin).toBe(origin);
    expect(told).toEqual([]);
  });
}

test('a page from any server signs in with one script tag and nothing else', async ({ page, house, told }) => {
  const policy = await policyOf(page, `${house.plain}/`);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-');
  await signIn(page);
  expect(told).toEqual([]);
});

/** Puts a page at a path of the plain server: this head, and the element as a public client. */
function putPage({ pages, system }: FreshHouse, path: string, head: string, scripts: string): void {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    `connect-src ${system.issuer}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const login = `<unilogin-login issuer="${system.issuer}" client-id="fresh-page"></unilogin-login>`;
  const html = `<!doctype html><html lang="da"><title>Læringsøen</title>${head}${login}</html>`;
  pages.set(path, { headers: { 'content-security-policy': policy }, html });
}

/** The page as the provider's embed.txt says to write it, with the policy that it names; `without`: without the import map. */
async function putHeldPage(house: FreshHouse, { without = false } = {}): Promise<void> {
  const answer = await fetch(`${house.system.issuer}/widget/${house.version}/embed.txt`);
  const [policy = '', ...lines] = (await answer.text()).split('\n');
  const scripts = policy.replace('<!-- Content-Security-Policy: script-src ', '').replace(' -->', '');
  const head = lines.join('\n');
  putPage(house, '/held', without ? head.replace(/<script type="importmap">[^]*?<\/script>/, '') : head, scripts);
}

/** Whoever holds the provider's files puts a line of their own into one of them. */
async function tamper(page: Page, name: RegExp): Promise<void> {
  await page.route(name, async (route) => {
    const response = await route.fetch();
    const body = `document.documentElement.dataset.tampered='yes';${await response.text()}`;
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-encoding': 'identity' } });
  });
}
const isTampered = (page: Page) => page.evaluate(() => document.documentElement.dataset['tampered'] === 'yes');

test('a page that holds every script to its hash signs in', async ({ page, house, told }) => {
  await putHeldPage(house);
  await page.goto(`${house.plain}/held`);
  await signIn(page);
  expect(told).toEqual([]);
});

test('attack: a tampered script that loads later does not run where the import map has its hash', async ({
  page,
  house,
}) => {
  await tamper(page, /\/session-controller-[\w-]+\.js$/);
  await putHeldPage(house);
  await page.goto(`${house.plain}/held`);
  await button(page, signInWord).click();
  await expect(page.getByRole('alert')).toContainText('Vi kan ikke få forbindelse');
  expect(await isTampered(page)).toBe(false);
  expect(page.url()).toBe(`${house.plain}/held`);
  // The hash on the script tag alone says nothing of what that script imports
  await putHeldPage(house, { without: true });
  await page.goto(`${house.plain}/held`);
  await expect.poll(() => isTampered(page)).toBe(true);
});

test('attack: a tampered first script does not run where its tag has its hash', async ({ page, house }) => {
  await tamper(page, /\/unilogin\.js$/);
  await putHeldPage(house, { without: true });
  await page.addInitScript(() => {
    const refused = ({ target }: Event) => {
      if (target instanceof HTMLScriptElement) document.documentElement.dataset['refused'] = 'yes';
    };
    addEventListener('error', refused, true);
  });
  await page.goto(`${house.plain}/held`);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['refused'])).toBe('yes');
  expect(await isTampered(page)).toBe(false);
});

for (const [path, ...order] of [
  ['/older-first', '0.0.9', 'newer'],
  ['/newer-first', 'newer', '0.0.9'],
] as const) {
  test(`of two versions on one page the first is at work, and the second breaks nothing: ${path.slice(1)}`, async ({
    page,
    house,
    told,
  }) => {
    const { system, releases, version } = house;
    await releaseOther(releases, version, '0.0.9');
    const tags = order.map((one) => {
      const src = `${system.issuer}/widget/${one === 'newer' ? version : one}/unilogin.js`;
      return `<script type="module" src="${src}"></script>`;
    });
    putPage(house, path, tags.join(''), `${system.issuer}/widget/`);
    await page.goto(house.plain + path);
    const word = order[0] === 'newer' ? signInWord : otherWord;
    await expect(button(page, word)).toBeVisible();
    await expect.poll(() => told).toEqual([expect.stringContaining('this second copy does nothing')]);
    await signIn(page, word);
    expect(new Set(told)).toEqual(new Set([expect.stringContaining('this second copy does nothing')]));
  });
}

// Signing out ends what the provider knows, so these begin with nobody
test.describe(() => {
  test.use({ storageState: { cookies: [], origins: [] } });
  for (const [name, isBefore] of [
    ['before', true],
    ['after', false],
  ] as const) {
    test(`a bundled element and the script tag, ${name} it, tell each other who is signed in`, async ({
      page,
      house,
      crowd,
    }) => {
      const dist = join(house.folderOf('Vite'), 'dist');
      await cp(join(house.folderOf('Vite'), '../node_modules/unilogin-front/script'), join(dist, 'script'), {
        recursive: true,
      });
      const html = await readFile(join(dist, 'index.html'), 'utf8');
      const own = '<script type="module" src="/script/unilogin.js"></script>';
      const status = '<unilogin-status backend="/unilogin" lang="da"></unilogin-status>';
      const both = (
        isBefore ? html.replace('<script', `${own}<script`) : html.replace('</head>', `${own}</head>`)
      ).replace('</body>', `${status}</body>`);
      await writeFile(join(dist, 'both.html'), both);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.goto(`${house.origins.Vite}/both.html`);
      // In a window, so that this page stays and nothing but the other one can tell
      await page.locator('unilogin-login').evaluate((login) => login.setAttribute('display', 'popup'));
      const pupil = crowd.pupilOf('5.A');
      const opened = page.waitForEvent('popup');
      await button(page, signInWord).click();
      await new SignInPage(await opened).signInForTheFirstTime(pupil);
      const [given = ''] = pupil.givenName.split(' ');
      const shown = page.locator('unilogin-status');
      await expect(shown).toContainText(given);
      await button(page, 'Log ud').click();
      await expect(button(page, signInWord)).toBeVisible();
      await expect(shown).not.toContainText(given);
      expect(thrown).toEqual([]);
    });
  }
});
