import { alone } from './alone.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { axeIn } from './axe-in.ts';
import type { Browser, Page } from '@playwright/test';
import type { Somebody } from './crowd.ts';
import { AskedPage } from './pages/asked-page.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test as story } from './story.ts';
import { tabTo } from './tab-to.ts';

const test = alone(story);

test.setTimeout(120_000); // the app looks every five seconds

/** demo/tablet as its own process, as somebody would run it by hand. */
function startTablet(issuer: string, username: string) {
  const child = spawn(process.execPath, ['demo/tablet/main.ts', username], {
    env: { ...process.env, IDP_ISSUER: issuer },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = once(child, 'close');
  return {
    async code(): Promise<string> {
      await expect.poll(() => told).toContain('Your code here: ');
      return /Your code here: (\S+)/.exec(told)?.[1] ?? '';
    },
    async end(): Promise<string> {
      await ended;
      return told;
    },
  };
}

/** A grown-up of the pupil's in a browser of their own, who has shown MitID; gives their page. */
async function grownUp(browser: Browser, issuer: string, somebody: Somebody): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  const params = new URLSearchParams({
    client_id: 'my-unilogin',
    redirect_uri: `${issuer}/me`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    acr_values: 'Loasubstantial',
    state: 'da',
  });
  await page.goto(`${issuer}/authorize?${params.toString()}`);
  await new SignInPage(page).signInForTheFirstTime(somebody);
  await new MitidWay(page).approve(somebody.username);
  await page.waitForURL((url) => url.pathname === '/me');
  return page;
}

/** What the grown-up's page sends. Gives the answer's status. */
async function confirm(page: Page, number: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const list = (await (await fetch('/api/approvals')).json()) as { waiting: { id: string }[] };
    const answer = await fetch(`/api/approvals/${list.waiting[0]?.id ?? ''}/confirm`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'unilogin-request': '1' },
      body: JSON.stringify({ number: typed }),
    });
    return answer.status;
  }, number);
}

test('an app without a browser: the pupil compares the code, a parent types the number, and both go on by themselves', async ({
  browser,
  page,
  system,
  signIn,
  crowd,
}) => {
  const ida = crowd.named('Ida');
  const mother = await grownUp(browser, system.issuer, crowd.named('Mette Bruun'));
  const asked = new AskedPage(page, system.issuer);
  await asked.open();
  await expect(signIn.card).toContainText('Du er på vej til Min Unilogin');
  await signIn.signInForTheFirstTime(ida);
  await expect(asked.heading).toHaveText('Ingen app spørger nu');

  const tablet = startTablet(system.issuer, ida.username);
  const code = await tablet.code();
  await asked.expectCode(code, 'Regnetavlen');
  await asked.askButton.click();
  await expect(asked.heading).toHaveText('Sig tallet til en voksen');
  const number = await asked.number.innerText();
  expect(await confirm(mother, number)).toBe(200);

  await expect(asked.heading).toHaveText('Den voksne sagde ja. Nu er du inde på Regnetavlen.');
  expect(await tablet.end()).toContain('"name":"Ida Holm","acr":"AdultVerified","unilogin_loa":"VoksenVerificeret"');
});

test('an app that the pupil does not know is called off, by keyboard on a small screen, and axe finds nothing', async ({
  page,
  system,
  signIn,
  crowd,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const pupil = crowd.pupilOf('5.A');
  const asked = new AskedPage(page, system.issuer);
  const expectFine = async (state: string) => {
    const { violations } = await axeIn(page).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      state,
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, state).toBeLessThanOrEqual(0);
  };
  await asked.open();
  await signIn.signInForTheFirstTime(pupil);
  await expect(asked.heading).toHaveText('Ingen app spørger nu');
  await expectFine('nothing');
  const tablet = startTablet(system.issuer, pupil.username);
  await asked.expectCode(await tablet.code(), 'Regnetavlen');
  await expectFine('asked');
  await tabTo(page, asked.askButton);
  await page.keyboard.press('Enter');
  await expect(asked.number).toBeVisible();
  await expectFine('waiting');
  await tabTo(page, asked.notMeButton);
  await page.keyboard.press('Enter');
  await expect(asked.heading).toHaveText('Du sagde stop. Regnetavlen fik ikke lov.');
  await expectFine('called off');
  expect(await tablet.end()).toContain('Not this time: access_denied');
});

test('the provider is killed while the pupil’s page waits: the number stays, and the yes counts', async ({
  browser,
  page,
  system,
  signIn,
  crowd,
}) => {
  const { parent, child } = crowd.family();
  const grown = await grownUp(browser, system.issuer, parent);
  const asked = new AskedPage(page, system.issuer);
  await asked.open();
  await signIn.signInForTheFirstTime(child);
  await expect(asked.heading).toHaveText('Ingen app spørger nu');
  const tablet = startTablet(system.issuer, child.username);
  await asked.expectCode(await tablet.code(), 'Regnetavlen');
  await asked.askButton.click();
  const number = await asked.number.innerText();

  const looked = page.waitForEvent('requestfailed', (request) => request.url().includes('/me/asked?'));
  await system.stopProvider('SIGKILL');
  await looked;
  await expect(asked.number).toHaveText(number);
  const bad = '<h1>502 Bad Gateway</h1>';
  await page.route('**/me/asked?*', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: bad }));
  await page.waitForResponse((response) => response.status() === 502);
  await expect(asked.number).toHaveText(number);
  await page.unroute('**/me/asked?*');
  await system.startProvider();
  expect(await confirm(grown, number)).toBe(200);
  await expect(asked.heading).toHaveText(/^Den voksne sagde ja/, { timeout: 20_000 });
  await tablet.end();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pupil’s page works by its forms', async ({ browser, page, system, signIn, crowd }) => {
    const pupil = crowd.pupilOf('6.A');
    const first = await (await browser.newContext({ javaScriptEnabled: true, locale: 'da-DK' })).newPage();
    await new AskedPage(first, system.issuer).open();
    const secret = await new SignInPage(first).signInForTheFirstTime(pupil);
    await expect(new AskedPage(first, system.issuer).heading).toHaveText('Ingen app spørger nu');
    const tablet = startTablet(system.issuer, pupil.username);
    const code = await tablet.code();

    const asked = new AskedPage(page, system.issuer);
    await asked.open();
    await signIn.giveUsername(pupil.username);
    await signIn.passwordField.fill(secret.kind === 'password' ? secret.password : '');
    await signIn.continue();
    await asked.expectCode(code, 'Regnetavlen');
    await asked.askButton.click();
    await expect(asked.number).toHaveText(/^\d\d$/);
    await asked.notMeButton.click();
    await expect(asked.heading).toHaveText('Du sagde stop. Regnetavlen fik ikke lov.');
    expect(await tablet.end()).toContain('access_denied');
  });
});
