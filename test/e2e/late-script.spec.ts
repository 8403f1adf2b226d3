import { expect, test } from './story.ts';

test('a script five seconds late keeps text, caret and focus', async ({ island, signIn, page }) => {
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (release = resolve)); // "five seconds" without the wait
  await page.route('**/assets/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await island.open();
  await page.evaluate(() => document.querySelector('unilogin-login')?.shadowRoot?.querySelector('button')?.click());
  await signIn.usernameField.waitFor();
  await signIn.usernameField.focus();
  await page.keyboard.type('idah12');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  const before = await signIn.selection();
  expect(before).toMatchObject({ value: 'idah12', isFocused: true, start: 4, end: 5 });
  release();
  await signIn.ready();
  expect(await signIn.selection()).toEqual(before);
  await page.keyboard.type('9');
  await expect(signIn.usernameField).toHaveValue('idah92');
});

test('Enter before the script has come goes on as a plain form', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await page.route('**/assets/**/*.js', (route) => route.abort());
  await island.open();
  await island.signIn();
  await signIn.usernameField.fill(pupil.username);
  await page.keyboard.press('Enter');
  await expect(signIn.passwordField).toBeVisible();
});

test('a click on the button before its session has come opens the window when it comes', async ({
  islandWithWindow,
  page,
}) => {
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  await page.route('**/session-controller-*.js', async (route) => {
    isAsked();
    await page.waitForTimeout(1500); // a slow line; the browser must still take the click for the window's reason
    await route.continue();
  });
  await islandWithWindow.open();
  await asked;
  const window = await islandWithWindow.signInByWindow();
  await expect(window.getByLabel('Brugernavn')).toBeVisible();
});

for (const chunk of ['session-controller', 'public-session']) {
  test(`a click while ${chunk} is lost is told, and another click signs in when the network is back`, async ({
    island,
    forest,
    signIn,
    page,
  }) => {
    const service = chunk === 'public-session' ? forest : island;
    await page.route(`**/${chunk}-*.js`, (route) => route.abort());
    await service.open();
    await service.signIn();
    await expect(page.getByRole('alert')).toContainText('Vi kan ikke få forbindelse');
    await page.unroute(`**/${chunk}-*.js`);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(async () => {
      if (await service.signInButton.isVisible()) await service.signIn(); // the page came anew
      await expect(signIn.usernameField).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
}
