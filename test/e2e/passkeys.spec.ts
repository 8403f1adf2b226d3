import { axeIn } from './axe-in.ts';
import type { Page } from '@playwright/test';
import { FramedPage } from './pages/framed-page.ts';
import { MarksPage } from './pages/marks-page.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { PasskeysPage } from './pages/passkeys-page.ts';
import { expect, test } from './story.ts';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a teacher makes a passkey by keyboard, signs in with it, sees own marks by it in a frame, and removes it', async ({
  crowd,
  myPage,
  page,
  signIn,
  system,
}) => {
  const teacher = crowd.teacher();
  const passkeys = new PasskeysPage(page);
  const verify = await passkeys.plugIn();
  await myPage.open();
  await signIn.signInForTheFirstTime(teacher);
  await myPage.passkeysLink.click();
  await new MitidWay(page).approve(teacher.username);
  await expect(passkeys.heading).toHaveText('Dine adgangsnøgler');
  await expect(passkeys.rows).toHaveCount(0);
  await passkeys.nameField.focus();
  await page.keyboard.type('Min bærbare');
  await page.keyboard.press('Enter');
  await expect(passkeys.status).toHaveText('Din nye adgangsnøgle er klar.');
  await expect(passkeys.rows).toContainText('Min bærbare');
  expect((await axeIn(page).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page), 'on the narrowest phone').toBe(0);
  await passkeys.addButton.click();
  await expect(passkeys.status).toHaveText('Enheden har allerede din adgangsnøgle.');
  await page.setViewportSize({ width: 1280, height: 720 });

  await passkeys.backLink.click();
  await myPage.signOutLink.click();
  await page.getByRole('button', { name: 'Ja, log ud' }).click();
  await myPage.open();
  await verify(false);
  await signIn.passkeyButton.click();
  await expect(signIn.alert).toHaveText('Du stoppede. Prøv igen, når du er klar.');
  await verify(true);
  await signIn.passkeyButton.click();
  await myPage.expectToBeOf(teacher);
  await myPage.passkeysLink.click();
  await expect(passkeys.heading, 'a passkey is the factor that the page asks for').toHaveText('Dine adgangsnøgler');
  await expect(passkeys.rows).toContainText('Sidst brugt');

  const address = `${system.island}/inline/karakterer`;
  const [framed, marks] = [new FramedPage(page, address), new MarksPage(page, address)];
  await framed.open();
  const inFrame = await framed.show();
  await inFrame.passkeyButton.press('Enter');
  await marks.expectSignedIn(teacher.givenName);
  await expect(marks.marks, 'no question: the sign-in was sure enough').toHaveCount(4);

  await page.goto(`${system.issuer}/me/passkeys`);
  const remove = page.getByRole('button', { name: 'Slet Min bærbare' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(passkeys.question).toContainText('Så har du ingen tilbage.');
  await page.keyboard.press('Escape');
  await expect(passkeys.question).toBeHidden();
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ja, slet den' }).press('Enter');
  await expect(passkeys.status).toHaveText('Adgangsnøglen er slettet.');
  await expect(passkeys.rows).toHaveCount(0);
});

test('a teacher who signed in with the password reaches own marks by passkey', async ({
  crowd,
  page,
  signIn,
  system,
}) => {
  const teacher = crowd.teacher();
  const passkeys = new PasskeysPage(page);
  await passkeys.plugIn();
  await page.goto(`${system.issuer}/me/passkeys`);
  const secret = await signIn.signInForTheFirstTime(teacher);
  await new MitidWay(page).approve(teacher.username);
  await passkeys.addButton.click();
  await expect(passkeys.status).toHaveText('Din nye adgangsnøgle er klar.');
  await page.context().clearCookies();

  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.open();
  await marks.signIn();
  await signIn.giveUsername(teacher.username);
  await signIn.giveSecret(secret);
  await marks.expectSignedIn(teacher.givenName);
  await marks.showButton.click();
  await marks.goOnButton.click();
  await page.getByRole('button', { name: 'Fortsæt med adgangsnøgle' }).click();
  await marks.expectSignedIn(teacher.givenName);
  await expect(marks.marks).toHaveCount(4);
});
