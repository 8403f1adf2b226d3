import { ApprovalsPage } from './pages/approvals-page.ts';
import { tabTo } from './tab-to.ts';
import { expect, test } from './with-grown-up.ts';

test('a teacher elsewhere reads who asks, types the number, and the pupil’s page goes on by itself', async ({
  marks,
  stepUp,
  teacher,
  pupilAsked,
}) => {
  const pupil = await pupilAsked('5.A');
  const number = await stepUp.askAll();
  const request = teacher.requestOf(pupil);
  await expect(request.card).toContainText(/vil ind på .?Læringsøen/);
  await expect(request.card).toContainText(/5\.A.?, .?Skovbrynet Skole/);
  await request.sayYes(number);
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
  await expect(request.card).toContainText(/er på vej ind på .?Læringsøen/);
});

test('a parent on another machine signs in when the child calls, and says yes', async ({
  marks,
  stepUp,
  elsewhere,
  system,
  crowd,
}) => {
  const child = crowd.named('Ida');
  await marks.signInForTheFirstTime(child);
  await marks.goToShowMore();
  const number = await stepUp.ask('Mette Bruun');
  const mother = new ApprovalsPage(elsewhere, system.issuer);
  await mother.signIn(crowd.named('Mette Bruun'));
  await mother.requestOf(child).sayYes(number);
  await expect(marks.marks).toHaveCount(4);
});

test('a wrong number is told to the adult, a second one ends it, and the pupil gets a new one', async ({
  marks,
  stepUp,
  teacher,
  pupilAsked,
}) => {
  const pupil = await pupilAsked('5.A');
  const number = await stepUp.askAll();
  const wrong = number === '99' ? '98' : String(Number(number) + 1);
  const request = teacher.requestOf(pupil);
  await request.sayYes(wrong);
  await expect(request.alert).toContainText('Det er ikke det rigtige tal');
  await expect(request.field).toHaveValue('');
  await expect(request.field).toBeFocused();
  await request.sayYes(wrong);
  await expect(request.card).toContainText('Tallet var forkert to gange');
  await expect(stepUp.alert).toContainText('forkert to gange');
  const another = await stepUp.askAll();
  await teacher.requestOf(pupil).sayYes(another);
  await expect(marks.marks).toHaveCount(4);
});

test('a no is told kindly, and the way back to the page is there', async ({ marks, stepUp, teacher, pupilAsked }) => {
  const pupil = await pupilAsked('5.A');
  await stepUp.askAll();
  await teacher.requestOf(pupil).noButton.click();
  await expect(stepUp.alert).toContainText('sagde nej');
  await stepUp.page.getByRole('button', { name: 'Ikke nu' }).click();
  await marks.expectSignedIn(pupil.givenName);
});

test('"this was not us" signs the pupil out there and then', async ({ marks, stepUp, teacher, pupilAsked }) => {
  const pupil = await pupilAsked('5.A');
  await stepUp.askAll();
  const request = teacher.requestOf(pupil);
  await request.notUsButton.click();
  await request.notUsYesButton.click();
  await expect(request.card).toContainText('er logget ud');
  await expect(stepUp.alert).toContainText('det ikke var dig');
  await stepUp.backLink.click();
  await expect(stepUp.heading).toHaveText('Hvem er du?');
  await marks.open();
  await marks.expectSignedOut();
});

test('the pupil calls it off, and the adult sees it go', async ({ stepUp, teacher, pupilAsked }) => {
  const pupil = await pupilAsked('5.A');
  await stepUp.askAll();
  const request = teacher.requestOf(pupil);
  await expect(request.field).toBeVisible();
  await stepUp.stopButton.click();
  await expect(stepUp.askAllButton).toBeVisible();
  await expect(request.card).toContainText('venter ikke længere på svar');
});

test('by keyboard alone on both sides', async ({ marks, stepUp, teacher, pupilAsked }) => {
  const pupil = await pupilAsked('5.A');
  await tabTo(stepUp.page, stepUp.askAllButton);
  await stepUp.page.keyboard.press('Enter');
  const number = await stepUp.readNumber();
  await expect(stepUp.heading).toBeFocused();
  const request = teacher.requestOf(pupil);
  await tabTo(teacher.page, request.field, 24);
  await teacher.page.keyboard.type(number);
  await teacher.page.keyboard.press('Enter');
  await expect(request.card).toContainText('er på vej ind');
  await expect(marks.marks).toHaveCount(4);
});

test('what a screen reader hears of it: the question, who can help, the number; who asks, and the answer', async ({
  stepUp,
  teacher,
  pupilAsked,
}) => {
  const pupil = await pupilAsked('5.A');
  await expect(stepUp.askAllButton).toHaveAccessibleName('Spørg alle mine voksne');
  const number = await stepUp.askAll();
  await expect(stepUp.page.locator('unilogin-sign-in')).toMatchAriaSnapshot(`
    - heading "Sig tallet til din voksne" [level=1]
  `);
  const request = teacher.requestOf(pupil);
  await expect(request.field).toHaveAccessibleName(/Hvilket tal siger/);
  await expect(request.yesButton).toHaveAccessibleName(/^Ja, lad .*komme ind på/);
  await request.sayYes(number);
  await expect(teacher.page.getByRole('status').filter({ hasText: 'er på vej ind' })).toHaveCount(1);
});

for (const { name, size, direction } of [
  { name: 'on a phone', size: { width: 360, height: 640 }, direction: 'ltr' },
  { name: 'from right to left', size: { width: 1280, height: 720 }, direction: 'rtl' },
] as const) {
  test(`${name}, on both sides: nothing is cut off, and the yes is found`, async ({
    marks,
    stepUp,
    teacher,
    pupilAsked,
  }) => {
    const pages = [stepUp.page, teacher.page];
    for (const page of pages) await page.setViewportSize(size);
    const pupil = await pupilAsked('5.A');
    const number = await stepUp.askAll();
    const request = teacher.requestOf(pupil);
    await expect(request.field).toBeVisible();
    for (const page of pages) {
      await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await request.sayYes(number);
    await expect(marks.marks).toHaveCount(4);
    for (const page of pages) await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    await teacher.page.setViewportSize({ width: 1280, height: 720 });
  });
}
