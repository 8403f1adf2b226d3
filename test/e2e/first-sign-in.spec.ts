import { expect, test } from './story.ts';

test('a grade 1 pupil signs in with pictures', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('1.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil); // the one-time pictures
  const handedOut = await signIn.keepHandedOut();
  expect(handedOut.kind).toBe('pictures');
  expect(handedOut).not.toEqual(pupil.secret);
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);

  await island.signOut();
  await island.expectSignedOut();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.giveSecret(handedOut); // the second time there is nothing in between
  await island.expectSignedIn(pupil.givenName);
});

test('a grade 5 pupil keeps the handed-out words', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const handedOut = await signIn.keepHandedOut();
  expect(handedOut).toMatchObject({ kind: 'password', password: expect.stringMatching(/^[a-zæøå]{8,24}$/) });
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
});

test('a grade 8 pupil chooses an own password after two refused tries', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
  await signIn.giveNewPassword('sommer2024'); // a season, and no capital
  await expect(signIn.alert).toBeVisible();
  await signIn.giveNewPassword(`${pupil.givenName}1234x`); // one's own name
  await expect(signIn.alert).toBeVisible();
  await signIn.giveNewPassword('Kanelgiraf47');
  await signIn.rehearse({ kind: 'password', password: 'Kanelgiraf47' });
  await island.expectSignedIn(pupil.givenName);
});

test('a rehearsal that differs is told, and the password stays the same', async ({ island, signIn, crowd }) => {
  const pupil = crowd.pupilOf('6.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const handedOut = await signIn.keepHandedOut();
  await signIn.rehearse({ kind: 'password', password: 'somethingelse' });
  await expect(signIn.page.getByText('Næsten! Prøv en gang til.')).toBeVisible();
  await signIn.rehearse(handedOut);
  await island.expectSignedIn(pupil.givenName);
});
