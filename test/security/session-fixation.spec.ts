import { ServicePage } from '../e2e/pages/service-page.ts';
import { SignInPage } from '../e2e/pages/sign-in-page.ts';
import { expect, test } from '../e2e/story.ts';

test('session fixation: whoever knew the cookies before the sign-in is nobody after it', async ({
  browser,
  context,
  island,
  signIn,
  crowd,
  system,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveUsername(pupil.username);
  await signIn.expectSecretAsked();
  const before = await context.cookies(); // the attacker knows them all: say, from the same computer a minute ago
  const begun = island.page.url();
  await signIn.giveSecret(pupil.secret);
  await signIn.rehearse(await signIn.keepHandedOut());
  await island.expectSignedIn(pupil.givenName);

  const attacker = await browser.newContext();
  await attacker.addCookies(before);
  const page = await attacker.newPage();
  await page.goto(`${begun.split('?')[0] ?? ''}/finish`); // what the person has proven since is not theirs to finish
  const theirs = new ServicePage(page, island.address);
  await theirs.open();
  await theirs.expectSignedOut();
  await theirs.signIn();
  await expect(new SignInPage(page).usernameField).toBeVisible();

  const after = await context.cookies(system.issuer);
  const kept = after.filter(({ name, value }) => before.some((old) => old.name === name && old.value === value));
  expect(kept.filter(({ name }) => name.includes('session')).map(({ name }) => name)).toEqual([]);
  await attacker.close();
});
