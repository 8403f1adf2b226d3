import type { Page } from '@playwright/test';
import type { System } from '../support/system.ts';
import type { Somebody } from './crowd.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { PupilsPage } from './pages/pupils-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

interface Adults {
  /** Signs this adult in at Elevadgang, in a browser that nobody has used. */
  inElevadgang(adult: Somebody): Promise<PupilsPage>;
}

/** A school of its own, whose people are named, by a clock that can be put forward: the stories that do come last. */
const test = story.extend<Adults, { system: System }>({
  system: systemOfItsOwn({ clocked: true }),
  inElevadgang: async ({ browser, system }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (adult) => {
      const context = await browser.newContext({ locale: 'da-DK' });
      contexts.push(context);
      const pupils = new PupilsPage(await context.newPage(), system.issuer);
      await pupils.signIn(adult);
      return pupils;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** The pupil at any page with our sign-in. */
async function atTheDoor(page: Page, issuer: string, { username }: Somebody): Promise<SignInPage> {
  await page.goto(`${issuer}/me`);
  const signIn = new SignInPage(page);
  await signIn.giveUsername(username);
  return signIn;
}

test('a pupil of two schools is seen by a teacher at each, and a door that is opened at one school leads through', async ({
  inElevadgang,
  page,
  crowd,
  system,
}) => {
  const pupil = crowd.named('Cecilie');
  const there = await inElevadgang(crowd.named('Torben'));
  await expect(there.page.getByRole('radio', { name: 'Skovbrynet Skole' })).toBeChecked();
  await expect(there.card(pupil)).toHaveCount(0);
  await there.choose('Åbrinkens Skole');
  await expect(there.page.getByRole('heading', { name: '6.B' })).toBeVisible();
  await expect(there.page.getByRole('radio', { name: 'Åbrinkens Skole' })).toBeChecked();
  await expect(there.groups).toHaveCount(2);
  await there.openDoorFor(pupil);

  const here = await inElevadgang(crowd.named('Sanne'));
  await expect(here.places).toHaveCount(0);
  await here.choose('6.A');
  await expect(here.card(pupil)).toContainText('Døren er åben');

  const signIn = await atTheDoor(page, system.issuer, pupil);
  await expect(page.getByText('Torben Brix har åbnet døren for dig.')).toBeVisible();
  await signIn.continue();
  await signIn.rehearse(await signIn.keepHandedOut());
  await expect(there.card(pupil)).toContainText('Igennem');
});

test('a door that two teachers open is the later one’s, leads through once, and both see who came', async ({
  inElevadgang,
  page,
  browser,
  crowd,
  system,
}) => {
  const pupil = crowd.pupilOf('4.A');
  const first = await inElevadgang(crowd.named('Jens-Ole'));
  const second = await inElevadgang(crowd.named('Yasmin'));
  await first.choose('4.A');
  await first.openDoorFor(pupil);
  const signIn = await atTheDoor(page, system.issuer, pupil);
  await expect(page.getByText('Jens-Ole Krag har åbnet døren for dig.')).toBeVisible();

  await second.open();
  await second.choose('4.A');
  await expect(second.card(pupil)).toContainText('Døren er åben');
  await expect(second.card(pupil).getByRole('button'), 'is the other’s to close').toHaveCount(0);
  await second.askFor(pupil);
  await expect(second.question).toContainText('Én har en åben dør i forvejen. Den bliver erstattet.');
  await second.sayYes();
  await expect(second.card(pupil).getByRole('button', { name: 'Luk' })).toBeVisible();
  await expect(first.card(pupil)).toContainText('Døren er åben');
  await expect(first.card(pupil).getByRole('button')).toHaveCount(0);
  await signIn.continue();
  await expect(page.getByText('Yasmin Rahman har åbnet døren for dig.')).toBeVisible();

  await second.askFor(pupil);
  await second.sayYes();
  await expect(second.cards.filter({ hasText: 'Døren er åben' })).toHaveCount(1);
  await page.reload();
  await expect(page.getByText('Yasmin Rahman har åbnet døren for dig.')).toBeVisible();
  await signIn.continue();
  await signIn.rehearse(await signIn.keepHandedOut());
  await expect(second.card(pupil)).toContainText('Igennem');
  await expect(first.card(pupil)).toContainText('Igennem');
  const again = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await (await atTheDoor(again, system.issuer, pupil)).expectSecretAsked();
  await again.context().close();
});

test('a pupil of another teacher is not in Elevadgang, and a crafted call opens nothing', async ({
  inElevadgang,
  page,
  crowd,
  system,
}) => {
  const pupil = crowd.pupilOf('1.A');
  const teacher = await inElevadgang(crowd.named('Peter'));
  await expect(teacher.groups).toHaveCount(3);
  for (const name of ['7.A', '8.A', '9.A']) {
    await teacher.choose(name);
    await teacher.search.fill(pupil.username);
    await expect(teacher.page.getByText('Ingen passer på det, du søger.')).toBeVisible();
  }
  for (const place of ['any', '099123', '099456', 'children']) {
    const answer = await teacher.callToOpen(place, [pupil.username]);
    expect(answer, place).toEqual({ code: 'not-your-pupils', data: {} });
  }
  await (await atTheDoor(page, system.issuer, pupil)).expectSecretAsked();
});

test('a user administrator’s password alone shows nobody; MitID opens the whole of both schools', async ({
  page,
  signIn,
  myPage,
  crowd,
  system,
}) => {
  const administrator = crowd.named('Anders');
  const pupils = new PupilsPage(page, system.issuer);
  await myPage.open();
  await signIn.signInForTheFirstTime(administrator);
  await myPage.expectToBeOf(administrator);
  expect(await pupils.callToOpen('099123', ['idah1234'])).toEqual({ code: 'not-sure-of-you', data: {} });
  await page.getByRole('link', { name: /^Elevadgang/ }).click();
  await expect(page.locator('unilogin-pupils')).toHaveCount(0);
  await new MitidWay(page).approve(administrator.username);
  await pupils.expectToBeThere();
  await expect(page.getByLabel('Klasse').getByRole('option')).toHaveCount(9);
  await pupils.choose('Åbrinkens Skole');
  await expect(page.getByRole('heading', { name: '6.B' })).toBeVisible();
});

test('a substitute sees the class on the last day; a minute after it all is gone, and the door that was opened is closed', async ({
  inElevadgang,
  page,
  crowd,
  system,
}) => {
  const pupil = crowd.named('Viola');
  const substitute = crowd.named('Rikke');
  const midnight = new Date('2027-06-25T22:00Z');
  await system.passTimeUntil(new Date(midnight.getTime() - 120_000));
  const teacher = await inElevadgang(substitute);
  await teacher.openDoorFor(pupil);
  const signIn = await atTheDoor(page, system.issuer, pupil);
  await expect(page.getByText('Rikke Lundsgaard har åbnet døren for dig.')).toBeVisible();

  await system.passTimeUntil(new Date(midnight.getTime() + 1000));
  await signIn.continue();
  await expect(signIn.alert).toContainText('Døren er lukket');
  await teacher.comeBack();
  await expect(teacher.notice).toContainText('Du er logget ud');
  await expect(teacher.cards).toHaveCount(0);
  expect(await teacher.callToOpen('any', [pupil.username])).toEqual({ code: 'interaction-expired', data: {} });
  await teacher.open();
  await new SignInPage(teacher.page).signInForTheFirstTime(crowd.named('Bodil')); // on the same machine
  await expect(teacher.heading).toHaveText('Elevadgang');
  await expect(teacher.cards).toHaveCount(0);
});

test('a teacher whose password has expired is led through a new one, and is in Elevadgang', async ({
  page,
  signIn,
  crowd,
  system,
}) => {
  const teacher = crowd.named('Mette');
  const pupils = new PupilsPage(page, system.issuer);
  const password = await pupils.signIn(teacher);
  await system.passDays(366);
  await page.context().clearCookies();
  await pupils.open();
  await signIn.giveUsername(teacher.username);
  await signIn.giveSecret(password);
  await expect(signIn.card).toContainText('Din gamle kode gælder ikke mere.');
  await signIn.rehearse(await signIn.keepHandedOut());
  await expect(signIn.heading).toHaveText('Du har fået en ny kode'); // who was in elsewhere is told that it is over
  await page.getByRole('link', { name: 'Videre' }).click();
  await pupils.expectToBeThere();
  await expect(pupils.groups).toHaveCount(2);
});
