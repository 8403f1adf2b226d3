import { expect, type Page, test } from '@playwright/test';
import { buildDocs } from '../../scripts/docs.ts';
import { contents } from '../../site/generator/contents.ts';
import { liveStates } from '../../site/world/live-states.ts';
import { expectNoFindings, expectNoFindingsInAnyLight } from './no-findings.ts';
import { serveFolder } from './serve-folder.ts';

/** What differs in nothing but words axe and a phone see then alone; at the elements themselves their own tests look. */
const isEverything = process.env['EVERYTHING'] !== undefined;

let origin = '';
let stop = async (): Promise<void> => undefined;
test.describe.configure({ mode: 'default' }); // one build, one server
test.beforeAll(async ({ browserName }) => {
  ({ origin, stop } = await serveFolder(await buildDocs(`docs-${browserName}`)));
});
test.afterAll(() => stop());

/** What the console says of mistakes, of what a policy refuses, and of files that are not there. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (reason) => heard.push(String(reason)));
  page.on('response', (response) => response.status() >= 400 && heard.push(response.url()));
  return heard;
}

for (const [tag, states] of Object.entries(liveStates)) {
  test(`a developer tries <${tag}> in each of its states`, async ({ page }) => {
    const heard = complaints(page);
    await page.goto(`${origin}/elements/${tag}.html`);
    const frame = page.frameLocator('iframe.live');
    for (const { name, says } of states) {
      await page.getByLabel('State').selectOption(name);
      await expect(frame.getByText(says).first(), name).toBeAttached();
    }
    const told = states.flatMap(({ tells = [] }) => tells);
    expect(heard.filter((one) => !told.some((words) => one.includes(words)))).toEqual([]);
    expect(await page.evaluate(() => scrollY), 'no element takes the reader along').toBe(0);
    if (isEverything || tag === 'unilogin-login') await expectNoFindings(page, tag);
  });
}

test('a developer dresses an element: in English, dark, narrow, from right to left, and by hand', async ({
  page,
  browserName,
}) => {
  const heard = complaints(page);
  await page.goto(`${origin}/elements/unilogin-login.html`);
  const frame = page.frameLocator('iframe.live');
  await page.getByLabel('Language').selectOption('English');
  await expect(frame.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('Colours').selectOption('dark');
  await expect(frame.locator(':root')).toHaveCSS('color-scheme', 'dark');
  await page.getByLabel('Direction').selectOption('right to left');
  await expect(frame.locator(':root')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('Width').selectOption('320 px');
  await expect(page.locator('iframe.live')).toHaveCSS('width', '320px');
  await page.getByRole('link', { name: 'in-a-frame', exact: true }).click();
  const isFramed = browserName === 'chromium'; // Firefox cannot tell a frame that something covers it
  if (isFramed) await expect(frame.frameLocator('iframe').getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(frame.getByRole('button', { name: isFramed ? 'window' : 'again' })).toBeVisible();
  await page.getByRole('link', { name: 'signed-in', exact: true }).click();
  await frame.getByRole('button', { name: 'Sign out' }).click();
  await expect(frame.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(frame.getByRole('log')).toContainText('unilogin-signed-out');
  await frame.getByRole('button', { name: 'Sign in' }).click();
  await frame.getByRole('link', { name: 'Come back signed in' }).click();
  await expect(frame.getByText('Ida Holm').first()).toBeVisible();

  await page.goto(`${origin}/theme.html`);
  const act = page.frameLocator('iframe.live').first().locator('unilogin-login');
  const colour = () => act.evaluate((one) => getComputedStyle(one).getPropertyValue('--unilogin-act-ink'));
  await expect.poll(colour).toContain('#3d0a25');
  await page.getByLabel('Change them').fill(':root { --unilogin-act-ink: rebeccapurple }');
  await expect.poll(colour).toBe('rebeccapurple');
  expect(heard).toEqual([]);
});

test('without a script every page reads, and a state is a link into its frame', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: 'All pages' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '<unilogin-status>' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<unilogin-status>');
  await page.getByRole('link', { name: 'pseudonym', exact: true }).click();
  await expect(page.frameLocator('iframe.live').locator('[data-state="pseudonym"]')).toBeAttached();
  await context.close();
});

test('somebody from zero finds a page by a word that stands in it, mistyped and without Danish letters', async ({
  page,
}) => {
  const heard = complaints(page);
  await page.goto(`${origin}/for-parents.html`);
  await page.getByRole('searchbox', { name: 'Søg' }).fill('skoleaaret adgangskoderne');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^\d+ steder$/);
  await page.getByRole('searchbox').fill('xyzzyx');
  await expect(page.getByRole('status')).toHaveText('Intet. Prøv et andet ord.');
  await page.getByRole('searchbox').fill('skoleaaret adgangskodrne');
  await expect(page.getByRole('status')).toHaveText(/^\d+ steder$/);
  await page.reload(); // as whoever is sent the address
  await page.getByRole('link', { name: 'Skoleåret og adgangskoderne' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skoleåret og adgangskoderne');
  expect(heard).toEqual([]);
});

test('a developer takes code along, and reads on', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${origin}/embed.html`);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  if (browserName === 'chromium') {
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('npm run pack:widget');
  }
  await page.getByRole('link', { name: 'Next Sign-in on your page' }).click();
  await expect(page.getByRole('link', { name: 'Previous Embed in ten minutes' })).toBeVisible();
});

const listed = contents().flatMap(({ pages }) => pages.map(({ url }) => url));
const urls = ['index.html', 'soeg.html', ...listed];
/** One of each make: the front door, the search, code and tables, folds, frames and a form. The others differ in words. */
const ofEachMake = ['index.html', 'soeg.html', 'embed.html', 'identity-api.html', 'theme.html'];

test('a page of each make keeps within a phone, and axe finds nothing', async ({ page }) => {
  test.slow();
  const heard = complaints(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const url of isEverything ? urls : ofEachMake) {
    await page.goto(`${origin}/${url}`, { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), url).toBeLessThanOrEqual(0);
    await expectNoFindings(page, url);
  }
  expect(heard).toEqual([]);
});

test('in dark colours and in forced ones a page reads, and shows where one is', async ({ page, browserName }) => {
  await page.goto(`${origin}/for-schools.html`);
  await expectNoFindingsInAnyLight(page, 'a page for schools');
  if (browserName !== 'chromium') return; // Firefox plays no forced colours
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('#contents a[aria-current]')).toHaveCSS('outline-style', 'solid');
});
