import { expect, test } from './story.ts';

test('a second service gets single sign-on, and sign-out ends both', async ({ island, library, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await island.expectSignedIn(pupil.givenName);

  await library.open();
  await library.expectSignedOut();
  await library.signIn();
  await library.expectSignedIn(pupil.givenName); // nothing was asked
  await library.borrow('Skatteøen');

  await library.signOut();
  await library.expectSignedOut();
  await island.open();
  await island.expectSignedOut(); // told by the provider, over the back channel
  await island.signIn();
  await expect(signIn.usernameField, 'the provider has forgotten the person too').toBeVisible();
});

test('nothing of the last pupil is in the back button', async ({ island, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('4.A');
  await island.open();
  await island.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await island.expectSignedIn(pupil.givenName);
  await island.signOut();
  await island.expectSignedOut();
  await page.goBack();
  await expect(page.getByText(pupil.givenName)).toHaveCount(0);
  await island.open();
  await island.expectSignedOut();
});
