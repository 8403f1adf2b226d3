import { alone } from './alone.ts';
import { tabTo } from './tab-to.ts';
import { expect, test as story } from './with-grown-up.ts';

const test = alone(story);

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
