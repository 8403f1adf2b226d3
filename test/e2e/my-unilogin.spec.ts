import type { Browser } from '@playwright/test';
import type { Somebody } from './crowd.ts';
import { MyPage } from './pages/my-page.ts';
import { PracticePage } from './pages/practice-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test } from './story.ts';

test('somebody who is not signed in signs in at the door, sees who they are, and leaves', async ({
  myPage,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('1.A');
  await myPage.open();
  await expect(signIn.card).toContainText('Du er på vej til Min Unilogin');
  await signIn.signInForTheFirstTime(pupil);
  await myPage.expectToBeOf(pupil);
  await expect(page.getByText('Elev i 1.A')).toBeVisible();
  await expect(page.getByText('Bed din lærer eller din far eller mor om hjælp.')).toBeVisible();
  await expect(myPage.changeLink).toHaveCount(0);
  await myPage.signOutLink.click();
  await page.getByRole('button', { name: 'Nej, bliv logget ind' }).click();
  await myPage.expectToBeOf(pupil);
  await myPage.signOutLink.click();
  await page.getByRole('button', { name: 'Ja, log ud' }).click();
  await expect(myPage.heading).toHaveText('Du er logget ud');
  await page.goBack();
  await expect(page.getByText(pupil.username)).toHaveCount(0);
});

test('a teacher changes the password, on the way from a service', async ({ island, myPage, page, signIn, crowd }) => {
  const teacher = crowd.teacher();
  await island.open();
  await island.signIn();
  const first = await signIn.signInForTheFirstTime(teacher);
  await island.expectSignedIn(teacher.givenName);
  await island.accountLink.click();
  await myPage.expectToBeOf(teacher);
  await myPage.changeLink.click();
  await signIn.giveCurrent(first.kind === 'password' ? first.password : '');
  await signIn.chooseOwn();
  await signIn.giveNewPassword('Kanelgiraf47');
  await signIn.rehearse({ kind: 'password', password: 'Kanelgiraf47' });
  await expect(signIn.heading).toHaveText('Du har fået en ny kode');
  await page.getByRole('link', { name: 'Øv den nye kode' }).click();
  const practice = new PracticePage(page);
  await practice.try({ kind: 'password', password: 'Kanelgiraf47' });
  await expect(practice.told).toHaveText('Ja! Du kan den.');
  await practice.backLink.click();
  await myPage.expectToBeOf(teacher);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a teacher who has a password signs in at the door, and reads the page', async ({
    browser,
    myPage,
    page,
    signIn,
    crowd,
    system,
  }) => {
    const teacher = crowd.teacher();
    const password = await firstPassword(browser, system.issuer, teacher);
    await myPage.open();
    await signIn.giveUsername(teacher.username);
    await signIn.passwordField.fill(password);
    await signIn.continue();
    await myPage.expectToBeOf(teacher);
    await expect(myPage.changeLink).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(myPage.heading).toHaveText('My Unilogin');
  });
});

/** What somebody was handed out at their first sign-in, in a browser of its own. */
async function firstPassword(browser: Browser, issuer: string, somebody: Somebody): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: true, locale: 'da-DK' });
  const page = await context.newPage();
  const myPage = new MyPage(page, issuer);
  await myPage.open();
  const secret = await new SignInPage(page).signInForTheFirstTime(somebody);
  await myPage.expectToBeOf(somebody);
  await context.close();
  return secret.kind === 'password' ? secret.password : '';
}
