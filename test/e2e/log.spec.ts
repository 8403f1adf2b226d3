import { alone } from './alone.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { LogPage } from './pages/log-page.ts';
import { MitidWay } from './pages/mitid-page.ts';
import { MyPage } from './pages/my-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { expect, test as story } from './story.ts';

const test = alone(story);

test('a pupil reads what has happened, and their parent reads the same with MitID, on another machine', async ({
  browser,
  island,
  page,
  signIn,
  crowd,
  system,
}) => {
  test.setTimeout(120_000);
  const { child, parent } = crowd.family();
  await island.open();
  await island.signIn();
  await signIn.signInForTheFirstTime(child);
  await island.expectSignedIn(child.givenName);
  await island.accountLink.click();
  const log = new LogPage(page);
  await log.open();
  await expect(log.lines).toHaveCount(2);
  await expect(log.lines.first()).toContainText('Du kom ind');
  await expect(log.lines.first()).toContainText('Læringsøen');
  await expect(log.lines.last()).toContainText('Du fik en ny kode');
  await expectNoFindingsInAnyLight(page, 'own log');

  const elsewhere = await browser.newContext({ locale: 'da-DK' });
  const theirs = await elsewhere.newPage();
  const theirLog = new LogPage(theirs);
  await new MyPage(theirs, system.issuer).open();
  await new SignInPage(theirs).signInForTheFirstTime(parent);
  await theirLog.open();
  await theirLog.child(child.givenName).click();
  await new MitidWay(theirs).approve(parent.username);
  await theirLog.expectChild(child.givenName);
  await expect(theirLog.lines).toHaveCount(2);
  await expect(theirLog.lines.first()).toContainText(`${child.givenName} kom ind`);
  await expectNoFindingsInAnyLight(theirs, 'a child’s log');
  await theirs.getByRole('link', { name: 'English' }).click();
  await expect(theirLog.heading).toHaveText(`What has happened for ${child.givenName}?`);
  await theirs.goto(`${system.issuer}/me/log/child?of=nobody`);
  await expectNoFindingsInAnyLight(theirs, 'which child');
  await elsewhere.close();
});

test('a user administrator sees the school in numbers, with MitID', async ({ myPage, page, signIn, crowd }) => {
  const administrator = crowd.administrator();
  await myPage.open();
  await signIn.signInForTheFirstTime(administrator);
  await myPage.expectToBeOf(administrator);
  await expectNoFindingsInAnyLight(page, '“Min Unilogin” of an administrator');
  const log = new LogPage(page);
  await log.schoolLink.click();
  await new MitidWay(page).approve(administrator.username);
  await expect(log.heading).toHaveText('Skolen i tal');
  await expect(page.getByText('Der er ingen hele måneder endnu.')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'the school in numbers');
});
