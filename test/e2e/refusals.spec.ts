import { expect, test } from './story.ts';

test('a wrong password is told without saying what was wrong', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.giveSecret({ kind: 'password', password: 'ikkedenrigtige1' });
  await expect(signIn.alert).toBeVisible();
  await expect(signIn.alert).not.toContainText(pupil.givenName);
  await expect(signIn.passwordField).toHaveValue('');
  await signIn.giveSecret(pupil.secret);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('wrong pictures can be tried again', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('2.A');
  const wrong = { kind: 'pictures' as const, pictures: [...pupil.pictures].reverse() };
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.giveSecret(wrong);
  await expect(signIn.alert).toBeVisible();
  await signIn.giveSecret(pupil.secret);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);
});

test('an unknown name is led as a known one', async ({ island, signIn }) => {
  await island.open();
  await island.signIn();
  await signIn.giveUsername('zzqx9071');
  await signIn.giveAnySecret();
  const told = await signIn.alert.textContent();

  await signIn.restart();
  await signIn.giveUsername('idah1235');
  await signIn.giveAnySecret();
  expect(await signIn.alert.textContent()).toBe(told);
});

test('a throttled account is told how long to wait, and the right password waits too', async ({
  island,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  for (let tries = 1; tries <= 5; tries += 1) {
    await signIn.giveSecret({ kind: 'password', password: `forkert${tries}aaaa` });
    await expect(signIn.alert).toBeVisible();
    await expect(signIn.passwordField).toHaveValue('');
  }
  await signIn.giveSecret(pupil.secret);
  await expect(signIn.alert).toContainText(/minut|sekund/);
});

test('a malformed username is told before it is sent', async ({ island, signIn }) => {
  await island.open();
  await island.signIn();
  await signIn.giveUsername('ida');
  await expect(signIn.alert).toBeVisible();
  await expect(signIn.usernameField).toHaveValue('ida');
});
