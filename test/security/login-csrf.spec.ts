import { ServicePage } from '../e2e/pages/service-page.ts';
import { SignInPage } from '../e2e/pages/sign-in-page.ts';
import { expect, test } from '../e2e/story.ts';
import { somebodyElsesPage } from '../support/somebody-elses-page.ts';

test('login CSRF: a form on another site cannot answer a sign-in', async ({ island, page, signIn, crowd, context }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.usernameField.waitFor();
  const address = page.url();
  const other = await somebodyElsesPage((_request, response) =>
    response.end(`<!doctype html><title>Vind en is</title><form method="post" action="${address}">
      <input name="username" value="${pupil.username}"><button>Vind</button></form>`),
  );
  const bait = await context.newPage();
  await bait.goto(other.address);
  const answered = bait.waitForResponse((response) => response.request().method() === 'POST');
  await bait.getByRole('button', { name: 'Vind' }).click();
  expect((await answered).status()).toBeGreaterThanOrEqual(400);
  await page.reload();
  await expect(signIn.usernameField, 'the sign-in stands where it stood').toHaveValue('');
  other.close();
});

test('login CSRF: an answer that another browser asked for signs nobody in', async ({ browser, island, crowd }) => {
  const attacker = await browser.newContext();
  const theirPage = await attacker.newPage();
  const theirs = new ServicePage(theirPage, island.address);
  let callback = '';
  await theirPage.route('**/unilogin/callback**', (route) => {
    callback = route.request().url();
    return route.abort();
  });
  await theirs.open();
  await theirs.signIn();
  await new SignInPage(theirPage).signInForTheFirstTime(crowd.pupilOf('5.A'));
  await expect.poll(() => callback).toContain('code=');

  await island.open();
  await island.page.goto(callback);
  await island.open();
  await island.expectSignedOut();
  await attacker.close();
});
