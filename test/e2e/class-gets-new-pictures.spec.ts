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
  test.setTimeout(90_000);
  const teacher = crowd.named('Mette');
  await elsewhere.goto(`${system.issuer}/elevadgang`);
  await new SignInPage(elsewhere).signInForTheFirstTime(teacher);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Elevadgang');
  await elsewhere.getByRole('radio', { name: '1.A' }).check({ force: true });
  await elsewhere.getByRole('button', { name: /^Giv ny adgangskode/ }).click();
  await elsewhere.getByRole('button', { name: /^Ja, åbn for alle 8/ }).click();
  const reached = elsewhere.locator('.reached b');
  await expect(reached).toHaveText('0 af 8 er igennem');
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
  await expect(reached).toHaveText('1 af 8 er igennem');

  // One has closed the page on the way, and does as it says on the wall once more
  const other = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  const pupil = crowd.pupilOf('1.A');
  const second = await atTheDoor(other, system.issuer, pupil);
  await other.getByLabel('De to ord').fill(code);
  await second.continue();
  await second.readHandedOut();
  const again = await atTheDoor(other, system.issuer, pupil);
  await again.rehearse(await again.keepHandedOut());
  await expect(reached).toHaveText('2 af 8 er igennem');
  await other.context().close();

  const rest = Array.from({ length: 6 }, () => crowd.pupilOf('1.A'));
  for (const pupils of [rest.slice(0, 2), rest.slice(2, 4), rest.slice(4)]) await Promise.all(pupils.map(goThrough));
  await expect(reached).toHaveText('Alle 8 er igennem');
  await expect(elsewhere.getByRole('button', { name: 'Luk døren for alle' })).toHaveCount(0);

  const back = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await (await atTheDoor(back, system.issuer, pupil)).expectSecretAsked(); // the door was for one time
  await back.context().close();

  async function goThrough(somebody: Somebody): Promise<void> {
    const context = await browser.newContext({ locale: 'da-DK' });
    const signIn = await atTheDoor(await context.newPage(), system.issuer, somebody);
    await signIn.page.getByLabel('De to ord').fill(code);
    await signIn.continue();
    await signIn.rehearse(await signIn.keepHandedOut());
    await expect(signIn.page.getByRole('heading', { level: 1 })).toHaveText('Min Unilogin', { timeout: 20_000 });
    await context.close();
  }
});
