import { expect, test } from './story.ts';

test('the provider is stopped and started in the middle', async ({ island, signIn, crowd, system }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.readHandedOut(); // what shows it has loaded, too
  await system.stopProvider();
  await signIn.keepButton.click();
  await expect(signIn.alert).toBeVisible();
  await system.startProvider();
  await signIn.page.reload();
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('a killed provider loses nothing that was answered', async ({ island, signIn, crowd, system }) => {
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const handedOut = await signIn.keepHandedOut();
  await system.stopProvider('SIGKILL');
  await system.startProvider();
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
});

test('a lost network keeps what was typed, and the next try goes on', async ({ island, signIn, page, crowd }) => {
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await signIn.ready();
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await signIn.giveUsername(pupil.username);
  await expect(signIn.alert).toBeVisible();
  await expect(signIn.usernameField).toHaveValue(pupil.username);
  await page.unroute('**/api/**');
  await signIn.continue();
  await signIn.giveSecret(pupil.secret);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('a slow answer shows that it is on its way, and one click is one answer', async ({
  island,
  signIn,
  page,
  crowd,
}) => {
  const pupil = crowd.pupilOf('4.A');
  let answers = 0;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await island.open();
  await island.signIn();
  await signIn.ready();
  await page.route('**/api/**/answer', async (route) => {
    answers += 1;
    await held;
    await route.continue();
  });
  await signIn.usernameField.fill(pupil.username);
  await signIn.continue();
  await signIn.continue({ force: true });
  await expect(signIn.busy).toBeVisible();
  release();
  await signIn.expectSecretAsked();
  expect(answers).toBe(1);
});
