import { expect, test } from './story.ts';

test('a new password whose script is lost on the way says so, and comes when asked again', async ({
  island,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await page.route('**/password-body-*', (route) => route.abort());
  await signIn.giveSecret(pupil.secret);
  await expect(signIn.alert).toContainText('Vi kan ikke få forbindelse');
  await page.unroute('**/password-body-*');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  const handedOut = await signIn.keepHandedOut(); // Firefox asks for the whole page anew, which lands at the same step
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
});
