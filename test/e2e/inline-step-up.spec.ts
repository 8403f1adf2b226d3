import { alone } from './alone.ts';
import { FramedPage } from './pages/framed-page.ts';
import { MarksPage } from './pages/marks-page.ts';
import { StepUpPage } from './pages/step-up-page.ts';
import { expect, test as story } from './with-grown-up.ts';

const test = alone(story);
const draft = 'Brøker. Og at læse opgaven, før jeg';

test('marks in a frame: the half-written page stays, and what the pupil saves is sent by itself', async ({
  page,
  system,
  teacher,
  crowd,
}) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  const pupil = crowd.pupilOf('5.A');
  const address = `${system.island}/inline/karakterer`;
  const [framed, marks] = [new FramedPage(page, address), new MarksPage(page, address)];
  await framed.open();
  await (await framed.show()).signInForTheFirstTime(pupil);
  await marks.expectSignedIn(pupil.givenName);

  let loads = 0;
  page.on('framenavigated', (frame) => (loads += frame === page.mainFrame() ? 1 : 0));
  await marks.entry.fill(draft);
  await marks.saveButton.click();
  await expect(framed.login).toContainText('Unilogin kommer frem her, og siden bliver stående.');
  await marks.goOnButton.click();
  await framed.expectOpen();
  const stepUp = new StepUpPage(page, await framed.content());
  await stepUp.askAllButton.press('Enter');
  const number = await stepUp.readNumber();
  await expect(marks.entry).toHaveValue(draft);
  await teacher.requestOf(pupil).sayYes(number);
  await expect(marks.said).toHaveText(draft);
  await expect(framed.frame).toHaveCount(0);
  expect(loads, 'the page was never left').toBe(0);
});
