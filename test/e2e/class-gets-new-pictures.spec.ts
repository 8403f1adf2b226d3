import type { Page } from '@playwright/test';
import type { Somebody } from './crowd.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test as sideBySide } from './with-grown-up.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A school of its own: a whole class is needed. */
const test = sideBySide.extend<object, object>({ system: systemOfItsOwn() });

/** The pupil at any page with our sign-in. */
async function atTheDoor(page: Page, issuer: string, { username }: Somebody): Promise<SignInPage> {
  await page.goto(`${issuer}/me`);
  const signIn = new SignInPage(page);
  await signIn.giveUsername(username);
  return signIn;
}

test('a whole class of grade 1 gets new pictures by the teacher’s two clicks and a class code', async ({
  elsewhere,
  page,
  browser,
  system,
  crowd,
}) => {
  test.setTimeout(120_000);
  const teacher = crowd.named('Mette');
  await elsewhere.goto(`${system.issuer}/elevadgang`);
  await new SignInPage(elsewhere).signInForTheFirstTime(teacher);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Elevadgang');
  await elsewhere.getByRole('radio', { name: '1.A' }).check({ force: true });
  await elsewhere.getByRole('button', { name: /^Giv ny adgangskode/ }).click();
  await elsewhere.getByRole('button', { name: /^Ja, åbn for alle 8/ }).click();
  await expect(elsewhere.getByText('0 af 8 er igennem')).toBeVisible();
  const code = (await elsewhere.locator('.code b').first().innerText()).trim();

  const first = await atTheDoor(page, system.issuer, crowd.pupilOf('1.A'));
  await expect(first.heading).toHaveText('Du kan få nye billeder');
  await expect(page.getByText('En voksen har åbnet døren for dig.')).toBeVisible();
  await page.getByLabel('De to ord').fill('sol måne');
  await first.continue();
  await expect(first.alert).toContainText('Det var ikke de to ord.');
  await page.getByLabel('De to ord').fill(code.toUpperCase());
  await first.continue();
  await expect(page.getByText('Mette Lindgaard har åbnet døren for dig.')).toBeVisible();
  await expect(elsewhere.getByText('På vej igennem')).toBeVisible();
  await first.rehearse(await first.keepHandedOut());
  await expect(elsewhere.getByText('1 af 8 er igennem')).toBeVisible();

  const other = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  const second = await atTheDoor(other, system.issuer, crowd.pupilOf('1.A'));
  await other.getByLabel('De to ord').fill(code);
  await second.continue();
  await second.rehearse(await second.keepHandedOut());
  await expect(elsewhere.getByText('2 af 8 er igennem')).toBeVisible();
  await other.context().close();

  await elsewhere.getByRole('button', { name: 'Luk døren for alle' }).click();
  const late = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  const third = await atTheDoor(late, system.issuer, crowd.pupilOf('1.A'));
  await third.expectSecretAsked();
  await late.context().close();
});
