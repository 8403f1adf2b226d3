import { expect, test } from './story.ts';
import { tabTo } from './tab-to.ts';

test('a grade 1 pupil signs in by keyboard alone', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('1.A');
  await island.open();
  await tabTo(page, island.signInButton);
  await page.keyboard.press('Enter');
  await tabTo(page, signIn.usernameField);
  await page.keyboard.type(pupil.username);
  await page.keyboard.press('Enter');
  await signIn.pad.pickByKeyboard(pupil.pictures);
  await tabTo(page, signIn.button);
  await page.keyboard.press('Enter');
  const handedOut = await signIn.readHandedOut();
  await tabTo(page, signIn.keepButton);
  await page.keyboard.press('Enter');
  await signIn.expectRehearsal();
  await signIn.pad.pickByKeyboard(handedOut.kind === 'pictures' ? handedOut.pictures : []);
  await tabTo(page, signIn.button);
  await page.keyboard.press('Enter');
  await island.expectSignedIn(pupil.givenName);
});

test('a grade 5 pupil signs in by keyboard alone', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await tabTo(page, island.signInButton);
  await page.keyboard.press('Enter');
  await tabTo(page, signIn.usernameField);
  await page.keyboard.type(pupil.username);
  await page.keyboard.press('Enter');
  await expect(signIn.passwordField, 'the focus goes where the eye goes').toBeFocused();
  await page.keyboard.type(pupil.password);
  await page.keyboard.press('Enter');
  const handedOut = await signIn.readHandedOut();
  await tabTo(page, signIn.keepButton);
  await page.keyboard.press('Enter');
  await expect(signIn.newPasswordField).toBeFocused();
  await page.keyboard.type(handedOut.kind === 'password' ? handedOut.password : '');
  await page.keyboard.press('Enter');
  await island.expectSignedIn(pupil.givenName);
});
