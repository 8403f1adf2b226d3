import type { Page } from '@playwright/test';
import { ApprovalsPage } from './pages/approvals-page.ts';
import { MyPage } from './pages/my-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';
import { expect, test as sideBySide } from './with-grown-up.ts';

/** A school of its own: its people are named. */
const test = sideBySide.extend<object, object>({ system: systemOfItsOwn() });

/** To where whoever has this name looks for another way in. */
async function lookForWays(page: Page, issuer: string, username: string): Promise<void> {
  await page.goto(`${issuer}/me`);
  await page.getByRole('link', { name: 'Jeg kan ikke komme ind' }).click();
  await page.getByRole('link', { name: /Jeg går i 4/ }).click();
  await page.getByRole('link', { name: 'Jeg har glemt min kode' }).click();
  await page
    .getByRole('link', { name: /Jeg selv, eller min mor eller far/ })
    .first()
    .click();
  await page.getByLabel('Brugernavn').fill(username);
  await page.keyboard.press('Enter');
}

test('a pupil of grade 5 has forgotten the password: a mother somewhere else types the number, and a new one is handed out', async ({
  page,
  elsewhere,
  system,
  crowd,
}) => {
  const [mother, pupil] = [crowd.named('Mette Bruun'), crowd.named('Gustav')];
  const approvals = new ApprovalsPage(elsewhere, system.issuer);
  await approvals.signIn(mother);

  await lookForWays(page, system.issuer, pupil.username);
  await page.getByText('Min voksne er et andet sted').click();
  const number = page.locator('unilogin-step-up .number');
  await expect(number).toHaveText(/^\d\d$/);
  const request = approvals.requestOf(pupil);
  await expect(request.card).toContainText('En ny kode til Unilogin');
  await request.field.fill(await number.innerText());
  await request.yesButton.click();

  const signIn = new SignInPage(page);
  await expect(page.getByText('Mette Bruun har åbnet døren for dig.')).toBeVisible();
  await signIn.rehearse(await signIn.keepHandedOut());
  await new MyPage(page, system.issuer).expectToBeOf(pupil);
});

test('a pupil of grade 8 has forgotten the password, and needs nobody: the own MitID leads to a new one', async ({
  page,
  system,
  crowd,
}) => {
  const pupil = crowd.pupilOf('8.A');
  await lookForWays(page, system.issuer, pupil.username);
  await page.getByText('MitID her på skærmen').click();
  await page.getByRole('link', { name: 'Gå til MitID' }).click();
  await page.getByLabel('Bruger-id').fill(pupil.username);
  await page.getByRole('button', { name: 'Godkend' }).click();
  const signIn = new SignInPage(page);
  await signIn.rehearse(await signIn.keepHandedOut());
  await new MyPage(page, system.issuer).expectToBeOf(pupil);
});
