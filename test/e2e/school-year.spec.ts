import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { firstDayOf, schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import type { System } from '../support/system.ts';
import { ApprovalsPage } from './pages/approvals-page.ts';
import { PostponedPage } from './pages/postponed-page.ts';
import { expectNoFindings, expectNoFindingsInAnyLight } from './no-findings.ts';
import { expect, test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

const test = story.extend<object, { system: System }>({
  system: systemOfItsOwn({ clocked: true }),
});

test('the school year turns by itself: a pupil of grade 3 is led to words; the school postpones, nobody is forced, and lifts it', async ({
  island,
  signIn,
  crowd,
  browser,
  system,
}) => {
  test.setTimeout(90_000);
  const comeBack = async (heading?: string) => {
    await island.signIn();
    await signIn.giveUsername(pupil.username);
    await signIn.giveSecret(pictures);
    if (heading !== undefined) await expect(signIn.heading).toHaveText(heading);
  };
  const leave = async () => {
    await island.expectSignedIn(pupil.givenName);
    await island.signOut();
    await island.expectSignedOut();
  };
  await system.moveClasses({ '2.A': 3 });
  const pupil = crowd.pupilOf('2.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  const pictures = await signIn.keepHandedOut();
  await signIn.rehearse(pictures);
  await leave();

  const today = danishDay(new Date());
  const august = firstDayOf(schoolYearOf(today) + 1);
  await system.passDays(august + 1 - today);
  await system.stopProvider();
  await system.startProvider();
  await expect.poll(() => system.providerLog(), { timeout: 15_000 }).toContain('year-turned');
  await comeBack('Du skal have en ny kode');
  await expect(signIn.card).toContainText('Din gamle kode virker 29 dage endnu.');
  await signIn.later();
  await leave();

  await system.passDays(40);
  const elsewhere = await browser.newContext();
  const administrator = new ApprovalsPage(await elsewhere.newPage(), system.issuer);
  await administrator.signIn(crowd.administrator());
  const postponed = new PostponedPage(administrator.page, system.issuer);
  await postponed.open();
  await expectNoFindingsInAnyLight(postponed.page, 'nothing is postponed');
  await postponed.postpone(isoOf(august + 100), 'Skolen er lukket på grund af sygdom.');
  await expectNoFindings(postponed.page, 'postponed');
  await comeBack(); // forty days after the move, with nothing in between
  await leave();
  await postponed.lift();
  await elsewhere.close();
  await comeBack('Din nye adgangskode');
  await expect(signIn.card).toContainText('Du er rykket op, og du får en ny kode.');
  await expect(signIn.laterButton).toHaveCount(0);
  const words = await signIn.keepHandedOut();
  expect(words.kind).toBe('password');
  await signIn.rehearse(words);
  await island.expectSignedIn(pupil.givenName);
});
