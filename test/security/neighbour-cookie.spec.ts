import { ServicePage } from '../e2e/pages/service-page.ts';
import { SignInPage } from '../e2e/pages/sign-in-page.ts';
import { expect, test } from '../e2e/story.ts';
import { somebodyElsesPage } from '../support/somebody-elses-page.ts';
import { startSystem, type System } from '../support/system.ts';

// The provider at login.skole.localhost has a neighbour, such as a school's home page, that somebody broke into
let system: System;
test.beforeAll(async () => {
  system = await startSystem({ issuerHost: 'login.skole.localhost' });
});
test.afterAll(async () => system.stop());

test('cookie from another subdomain: nobody is signed in as whoever planted it', async ({ browser, crowd }) => {
  const attacker = await browser.newContext();
  const theirs = new ServicePage(await attacker.newPage(), `${system.island}/public`);
  await theirs.open();
  await theirs.signIn();
  const person = crowd.pupilOf('9.A');
  await new SignInPage(theirs.page).signInForTheFirstTime(person);
  await theirs.expectSignedIn(person.givenName);
  const stolen = (await attacker.cookies(system.issuer)).map(({ name, value }) => `${name}=${value}`);
  expect(stolen.length).toBeGreaterThan(0);

  const neighbour = await somebodyElsesPage((_request, response) => {
    const planted = stolen.map((cookie) => `${cookie}; Domain=skole.localhost; Path=/; Secure; HttpOnly`);
    response.setHeader('set-cookie', ['canary=1; Domain=skole.localhost; Path=/', ...planted]).end('Velkommen');
  }, 'www.skole.localhost');
  const victim = await browser.newContext();
  const page = await victim.newPage();
  await page.goto(neighbour.address);
  const canaries = (await victim.cookies(system.issuer)).filter(({ name }) => name === 'canary');
  expect(canaries, 'the neighbour can plant cookies at all').toHaveLength(1);

  const forest = new ServicePage(page, `${system.island}/public`);
  await forest.open();
  await forest.signIn();
  await expect(new SignInPage(page).usernameField).toBeVisible();
  await expect(new SignInPage(page).usernameField).toHaveValue('');
  neighbour.close();
  await Promise.all([attacker.close(), victim.close()]);
});

test('cookie from another subdomain: nobody is led into a sign-in that somebody else began', async ({
  browser,
  crowd,
}) => {
  const attacker = await browser.newContext();
  const theirs = new ServicePage(await attacker.newPage(), `${system.island}/public`);
  const theirSignIn = new SignInPage(theirs.page);
  await theirs.open();
  await theirs.signIn();
  const person = crowd.pupilOf('9.A');
  await theirSignIn.giveUsername(person.username);
  await theirSignIn.giveSecret(person.secret);
  await theirSignIn.expectNewPassword();
  const trap = theirs.page.url();
  const begun = (await attacker.cookies(trap)).map(({ name, value, path }) => ({ pair: `${name}=${value}`, path }));

  const neighbour = await somebodyElsesPage((_request, response) => {
    const planted = begun.map(({ pair, path }) => `${pair}; Domain=skole.localhost; Path=${path}; Secure; HttpOnly`);
    response.setHeader('set-cookie', planted).end('Velkommen');
  }, 'www.skole.localhost');
  const victim = await browser.newContext();
  const page = await victim.newPage();
  await page.goto(neighbour.address);
  await page.goto(trap);
  const seen = new SignInPage(page);
  await expect(seen.keepButton).toHaveCount(0);
  await expect(page.getByText(person.username)).toHaveCount(0);
  neighbour.close();
  await Promise.all([attacker.close(), victim.close()]);
});
