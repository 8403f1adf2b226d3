import { expect, test } from './story.ts';
import { FramedPage } from './pages/framed-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';

test('a pupil signs in in the page, by the keyboard, and signs out for good', async ({ page, system, crowd }) => {
  const pupil = crowd.pupilOf('7.A');
  const island = new FramedPage(page, `${system.island}/inline`);
  await island.open();
  const signIn = await island.show();
  await expect(island.login).toHaveAttribute('shown-as', 'frame');
  await expect(island.frame).toHaveAttribute('title', 'Log ind med Unilogin');
  await expect(island.frame).toBeFocused();
  await island.expectAsHighAsItsPage();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  await island.expectAsHighAsItsPage();
  await signIn.giveSecret(pupil.secret);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
  await expect(island.frame).toHaveCount(0);
  await expect(island.signOutButton).toBeFocused();

  await page.goto(`${system.issuer}/me`);
  await expect(page.getByLabel('Brugernavn'), 'a window knows nobody: the session is the frame’s').toBeVisible();
  await island.open();
  await island.signOut();
  await island.expectSignedOut();
  const again = await island.show();
  await expect(again.usernameField, 'and neither does the frame').toBeVisible();
});

test('a public client signs in in the page; Escape and the window lead out of the frame', async ({
  page,
  system,
  crowd,
}) => {
  const pupil = crowd.pupilOf('4.A');
  const forest = new FramedPage(page, `${system.island}/public/inline`);
  await forest.open();
  await forest.show();
  await page.keyboard.press('Escape');
  await expect(forest.frame).toHaveCount(0);
  await expect(forest.signInButton).toBeFocused();

  const signIn = await forest.show();
  await signIn.signInForTheFirstTime(pupil);
  await forest.expectSignedIn(pupil.givenName);
  await forest.signOut();
  await forest.expectSignedOut();

  await forest.show();
  const opened = page.waitForEvent('popup');
  await forest.windowButton.click();
  await expect(forest.login).toHaveAttribute('shown-as', 'window');
  const window = new SignInPage(await opened);
  await window.usernameField.waitFor();
  await expect(forest.frame).toHaveCount(0);
});

test('where a browser keeps no cookie for a frame, a window is offered in words', async ({ page, context, system }) => {
  const island = new FramedPage(page, `${system.island}/inline`);
  await context.route(`${system.issuer}/authorize?*`, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const { 'set-cookie': _, ...headers } = response.headers();
    await route.fulfill({ status: response.status(), headers, body: '' });
  });
  await island.open();
  await island.signIn();
  await expect(island.login).toContainText('Log ind i et vindue. Det kan ikke ske her på siden.');
  await expect(island.windowButton).toBeFocused();
  await context.unroute(`${system.issuer}/authorize?*`);
  const opened = page.waitForEvent('popup');
  await island.windowButton.click();
  const window = await opened;
  await new SignInPage(window).usernameField.waitFor();
  await window.close();
  await island.cancelButton.click();
  await expect(island.signInButton).toBeFocused();
});
