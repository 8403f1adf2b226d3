import { MarksPage } from './pages/marks-page.ts';
import { StepUpPage } from './pages/step-up-page.ts';
import { expect, test } from './with-grown-up.ts';

test('a reload on each side leaves everything where it is', async ({ marks, stepUp, teacher, pupilAsked }) => {
  const pupil = await pupilAsked('6.A');
  const number = await stepUp.askAll();
  await stepUp.page.reload();
  expect(await stepUp.readNumber()).toBe(number);
  await expect(teacher.requestOf(pupil).field).toBeVisible();
  await teacher.page.reload();
  await teacher.requestOf(pupil).sayYes(number);
  await expect(marks.marks).toHaveCount(4);
});

test('the pupil’s network is away when the adult says yes; the page goes on when it is back', async ({
  marks,
  stepUp,
  teacher,
  pupilAsked,
}) => {
  const { page } = stepUp;
  const pupil = await pupilAsked('6.A');
  await page.route('**/news', (route) => route.abort('internetdisconnected'));
  const number = await stepUp.askAll();
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await teacher.requestOf(pupil).sayYes(number);
  await expect(teacher.requestOf(pupil).card).toContainText('er på vej ind');
  await expect(stepUp.number).toHaveText(number);
  await page.unroute('**/api/**');
  await page.unroute('**/news');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(marks.marks).toHaveCount(4);
});

test('the adult’s network is away while the pupil asks; the request is there when it is back', async ({
  marks,
  stepUp,
  teacher,
  pupilAsked,
}) => {
  const { page } = teacher;
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await expect(page.getByText('Der er ingen forbindelse lige nu')).toBeVisible();
  const pupil = await pupilAsked('6.A');
  const number = await stepUp.askAll();
  await page.unroute('**/api/**');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await teacher.requestOf(pupil).sayYes(number);
  await expect(marks.marks).toHaveCount(4);
});

test('the provider is killed while a pupil waits: both pages find it again, and the yes counts', async ({
  marks,
  stepUp,
  teacher,
  system,
  pupilAsked,
}) => {
  const pupil = await pupilAsked('6.A');
  const number = await stepUp.askAll();
  await expect(teacher.requestOf(pupil).field).toBeVisible();
  await system.stopProvider('SIGKILL');
  await system.startProvider();
  await expect(stepUp.number).toHaveText(number);
  await teacher.requestOf(pupil).sayYes(number);
  // Both pages try again every few seconds
  await expect(marks.marks).toHaveCount(4, { timeout: 20_000 });
});

test('in a window: it closes by itself when the adult has said yes, and what was half written is kept', async ({
  page,
  system,
  signIn,
  teacher,
  crowd,
}) => {
  const pupil = crowd.pupilOf('6.A');
  const marks = new MarksPage(page, `${system.island}/popup/karakterer`);
  await page.goto(`${system.island}/karakterer`);
  await marks.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await marks.expectSignedIn(pupil.givenName);
  await marks.open();
  await marks.entry.fill('Brøker. Og at');
  await marks.showButton.click();
  const opened = page.waitForEvent('popup');
  await marks.goOnButton.click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  const number = await new StepUpPage(window).askAll();
  await teacher.requestOf(pupil).sayYes(number);
  await closed;
  await expect(marks.marks).toHaveCount(4);
  await expect(marks.entry).toHaveValue('Brøker. Og at');
});
