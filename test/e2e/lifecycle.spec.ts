import type { Secret } from '../../shared/contract/answers.ts';
import type { System } from '../support/system.ts';
import type { Somebody } from './crowd.ts';
import { ServicePage } from './pages/service-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** The same house by a clock that can be put forward: each story begins where the one before left it. */
const test = story.extend<object, { system: System }>({
  system: systemOfItsOwn({ clocked: true }),
});

/** Signs in for the first time, and out again. */
async function begin(island: ServicePage, signIn: SignInPage, somebody: Somebody, own?: string): Promise<Secret> {
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(somebody);
  const secret = own === undefined ? await signIn.keepHandedOut() : await chooseOwn(signIn, own);
  await signIn.rehearse(secret);
  await island.expectSignedIn(somebody.givenName);
  await island.signOut();
  await island.expectSignedOut();
  return secret;
}

async function chooseOwn(signIn: SignInPage, password: string): Promise<Secret> {
  await signIn.chooseOwn();
  await signIn.giveNewPassword(password);
  return { kind: 'password', password };
}

async function comeBack(island: ServicePage, signIn: SignInPage, { username }: Somebody, secret: Secret) {
  await island.signIn();
  await signIn.giveUsername(username);
  await signIn.giveSecret(secret);
}

test('a pupil moved from grade 3 to 4 is led from pictures to words, may wait, and is forced on day 31', async ({
  island,
  signIn,
  crowd,
  system,
}) => {
  await system.moveClasses({ '2.A': 3 });
  const pupil = crowd.pupilOf('2.A');
  const pictures = await begin(island, signIn, pupil);
  expect(pictures.kind).toBe('pictures');
  await system.moveClasses({ '2.A': 4 });

  await comeBack(island, signIn, pupil, pictures);
  await expect(signIn.heading).toHaveText('Du skal have en ny kode');
  await expect(signIn.card).toContainText('Din gamle kode virker 30 dage endnu.');
  await signIn.later();
  await island.expectSignedIn(pupil.givenName);
  await island.signOut();
  await island.expectSignedOut();

  await system.passDays(30);
  await comeBack(island, signIn, pupil, pictures);
  await expect(signIn.card).toContainText('Din gamle kode virker kun i dag.');
  await signIn.later();
  await island.expectSignedIn(pupil.givenName);
  await island.signOut();
  await island.expectSignedOut();

  await system.passDays(1);
  await comeBack(island, signIn, pupil, pictures);
  await expect(signIn.card).toContainText('Du er rykket op, og du får en ny kode.');
  await expect(signIn.laterButton).toHaveCount(0);
  const words = await signIn.keepHandedOut();
  expect(words).toMatchObject({ kind: 'password', password: expect.stringMatching(/^[a-zæøå]{8,24}$/) });
  await signIn.rehearse(words);
  await island.expectSignedIn(pupil.givenName);
});

test('a teacher’s password expires: warned of, put off, then changed by force', async ({
  island,
  signIn,
  crowd,
  system,
}) => {
  const teacher = crowd.teacher();
  const password = await begin(island, signIn, teacher, 'Kanelgiraf47');
  await system.passDays(353);
  await comeBack(island, signIn, teacher, password);
  await expect(signIn.heading).toHaveText('Din adgangskode udløber om 12 dage');
  await signIn.later();
  await island.expectSignedIn(teacher.givenName);
  await island.signOut();
  await island.expectSignedOut();

  await system.passDays(13);
  await comeBack(island, signIn, teacher, password);
  await expect(signIn.card).toContainText('Din gamle kode gælder ikke mere.');
  await signIn.rehearse(await chooseOwn(signIn, 'Morgenbrød82'));
  await island.expectSignedIn(teacher.givenName);
});

test('an own choice is refused with its reason: the current one and an earlier one, a season, the own name, 25 characters', async ({
  island,
  signIn,
  crowd,
  page,
  system,
}) => {
  const pupil = crowd.named('Mathilde');
  await begin(island, signIn, pupil, 'Kanelgiraf47');
  const change = async (current: string) => {
    await page.goto(`${system.issuer}/password`);
    await signIn.giveUsername(pupil.username);
    await signIn.giveCurrent(current);
    await signIn.chooseOwn();
  };
  await change('Kanelgiraf47');
  await signIn.giveNewPassword('Fregatfugl31');
  await signIn.rehearse({ kind: 'password', password: 'Fregatfugl31' });
  await expect(signIn.heading).toHaveText('Du har fået en ny kode');
  await change('Fregatfugl31');
  for (const used of ['Fregatfugl31', 'Kanelgiraf47']) {
    const verdict = page.waitForResponse((response) => response.request().method() === 'POST');
    await signIn.giveNewPassword(used);
    await verdict;
    await expect(signIn.refused('Ikke en af dine seneste 5')).toBeVisible();
  }
  for (const [password, rule] of [
    ['Sommer2026', 'Ikke en årstid'],
    ['M4thilde82x', 'Ikke dit navn'],
    ['Kanelgiraf47Kanelgiraf47x', '8 til 24 tegn'],
  ] as const) {
    await signIn.giveNewPassword(password);
    await expect(signIn.refused(rule)).toBeVisible();
  }
  const next = { kind: 'password', password: 'Morgenbrød82' } as const;
  await signIn.giveNewPassword(next.password);
  await signIn.rehearse(next);
  await expect(signIn.heading).toHaveText('Du har fået en ny kode');
});

test('somebody who is signed in changes their password, is told, and is out everywhere else', async ({
  island,
  signIn,
  crowd,
  page,
  browser,
  system,
}) => {
  const pupil = crowd.pupilOf('8.A');
  const password = await begin(island, signIn, pupil, 'Kanelgiraf47');
  await comeBack(island, signIn, pupil, password);
  await island.expectSignedIn(pupil.givenName);

  const elsewhere = await browser.newContext();
  const otherPage = await elsewhere.newPage();
  const otherIsland = new ServicePage(otherPage, island.address);
  const otherSignIn = new SignInPage(otherPage);
  await otherIsland.open();
  await comeBack(otherIsland, otherSignIn, pupil, password);
  await otherIsland.expectSignedIn(pupil.givenName);

  await page.goto(`${system.issuer}/password`);
  await signIn.giveCurrent('Kanelgiraf47');
  await signIn.rehearse(await signIn.keepHandedOut());
  await expect(signIn.heading).toHaveText('Du har fået en ny kode');
  await expect(signIn.card).toContainText('Du er logget ud alle andre steder.');

  await otherPage.reload();
  await otherIsland.expectSignedOut();
  await otherIsland.signIn();
  await expect(otherSignIn.usernameField).toBeVisible();
  await elsewhere.close();
  await island.open();
  await island.expectSignedIn(pupil.givenName);
});
