import { expect, test } from './story.ts';
import { SignInPage } from './pages/sign-in-page.ts';

test('a reload at each step lands where the person was', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await page.reload();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await page.reload();
  await signIn.giveSecret(pupil.secret);
  await signIn.expectNewPassword();
  await page.reload();
  const handedOut = await signIn.keepHandedOut();
  await signIn.expectRehearsal();
  await page.reload();
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
});

test('a draw that comes late, of a page that was reloaded, is told, and what is shown then counts', async ({
  island,
  signIn,
  page,
  crowd,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const before = await signIn.readHandedOut();
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'unilogin-request': '1' };
    const id = location.pathname.split('/')[2] ?? '';
    await fetch(`/api/sign-ins/${id}/hand-out`, { method: 'POST', headers, body: '{}' });
  });
  await signIn.keepButton.click();
  await expect(page.getByRole('alert')).toHaveText('Det, du så, gælder ikke mere. Her er noget nyt.');
  await expect.poll(() => signIn.handedOut()).not.toEqual(before);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('the pictures keep their places over a reload', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('0.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  const before = await signIn.pad.order();
  await page.reload();
  expect(await signIn.pad.order()).toEqual(before);
});

test('the back button from the password leads home to the service, and on again', async ({
  island,
  signIn,
  page,
  crowd,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await page.goBack();
  await island.expectSignedOut();
  await island.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await island.expectSignedIn(pupil.givenName);
});

test('a second tab follows the first', async ({ island, signIn, context, page, crowd }) => {
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  const second = new SignInPage(await context.newPage());
  await second.page.goto(page.url());
  await second.giveSecret(pupil.secret);
  await second.readHandedOut();
  // The first tab answers a step that is over: nothing changes, and it shows the step that is
  await signIn.giveSecret(pupil.secret);
  await signIn.expectNewPassword();
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('"not you?" forgets the name', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('7.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await signIn.restart();
  await expect(signIn.usernameField).toHaveValue('');
});
