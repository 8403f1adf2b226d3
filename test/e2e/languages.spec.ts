import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

/** The scripts of the sign-in page that have been asked for, without their folder and hash. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, script] = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(new URL(request.url()).pathname) ?? [];
    if (script !== undefined) asked.push(script);
  });
  return asked;
}

test('a whole sign-in in English, and nothing Danish is loaded', async ({ island, signIn, crowd, page }) => {
  const scripts = scriptsOf(page);
  const pupil = crowd.pupilOf('5.A');
  await page.goto(`${island.address}?lang=en`);
  await page.getByRole('button', { name: 'Sign in with Unilogin' }).click();
  await expect(signIn.heading).toHaveText('Who are you?');
  await page.getByLabel('Username').fill(pupil.username);
  await signIn.continue();
  await expect(signIn.heading).toHaveText('Type your password');
  if (pupil.secret.kind === 'password') await page.getByLabel('Password', { exact: true }).fill(pupil.secret.password);
  await signIn.continue();
  await expect(signIn.heading).toHaveText('Your new password');
  const handedOut = await signIn.handedOut();
  await page.getByRole('button', { name: 'I can remember it' }).click();
  await expect(signIn.heading).toHaveText('Type your new password');
  if (handedOut.kind === 'password') await page.getByLabel('Your new password').fill(handedOut.password);
  await signIn.continue();
  await expect(page.getByText(pupil.givenName).first()).toBeVisible();
  expect(scripts.filter((script) => script.startsWith('da/') || script === 'en/da')).toEqual([]);
  expect(scripts).toContain('en/sign-in');
});

test('another language in the middle keeps what is typed, and all that comes later speaks it', async ({
  island,
  signIn,
  crowd,
  page,
}) => {
  const scripts = scriptsOf(page);
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await signIn.ready();
  await signIn.usernameField.fill(pupil.username);
  expect(scripts).toEqual(['da/sign-in']);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(signIn.heading).toHaveText('Who are you?');
  expect(scripts).toEqual(['da/sign-in', 'da/en']);
  await expect(page.getByLabel('Username')).toHaveValue(pupil.username);
  await signIn.continue();
  if (pupil.secret.kind === 'password') await page.getByLabel('Password', { exact: true }).fill(pupil.secret.password);
  await signIn.continue();
  await page.getByRole('button', { name: 'I want to choose my own' }).click();
  const field = page.getByLabel('New password', { exact: true });
  await field.fill('Kanelgiraf47');
  await expect(signIn.card.getByText('Everything is all right.')).toBeAttached();
  await page.getByRole('link', { name: 'Dansk' }).click();
  await expect(signIn.heading).toHaveText('Vælg din adgangskode');
  await expect(signIn.newPasswordField).toHaveValue('Kanelgiraf47');
});

test('a language that does not come is told, and the page stays as it is', async ({ island, signIn, page }) => {
  await island.open();
  await island.signIn();
  await signIn.ready();
  await page.route('**/assets/da/en-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'English' }).click();
  await expect(signIn.alert).toContainText('Vi kan ikke få forbindelse');
  await expect(signIn.heading).toHaveText('Hvem er du?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
});
