import { BesidePage } from './pages/beside-page.ts';
import { MarksPage } from './pages/marks-page.ts';
import { expect, test } from './story.ts';

const draft = 'Brøker. Og at læse opgaven, før jeg';
/** Who teaches 5.A. */
const teacher = 'sann4454';

test('an adult beside the pupil: marks by redirect', async ({ page, system, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.signInForTheFirstTime(pupil);
  await marks.entry.fill(draft);
  await marks.saveButton.click();
  await marks.goOnButton.click();

  const beside = new BesidePage(page);
  await beside.open();
  await beside.expectToBeAbout(pupil.givenName, 'Læringsøen');
  await beside.backLink.click();
  await beside.open();
  await beside.sayYes(teacher);
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
  await expect(marks.entry).toHaveValue(draft);
});

test('an adult beside the pupil: marks by window', async ({ page, system, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  const marks = new MarksPage(page, `${system.island}/popup/karakterer`);
  await page.goto(`${system.island}/karakterer`);
  await marks.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await marks.expectSignedIn(pupil.givenName);
  await marks.open();
  await marks.showButton.click();
  const opened = page.waitForEvent('popup');
  await marks.goOnButton.click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  const beside = new BesidePage(window);
  await beside.open();
  await beside.sayYes(teacher);
  await closed;
  await expect(marks.marks).toHaveCount(4);
  expect(page.url()).toBe(marks.address);
});

test('an adult who is not one of theirs is told kindly, and another one can', async ({
  page,
  system,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('5.A');
  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.signInForTheFirstTime(pupil);
  await marks.goToShowMore();
  const beside = new BesidePage(page);
  await beside.open();
  await beside.sayYes('torb8397');
  await expect(signIn.alert).toHaveText('Den voksne kan ikke sige ja for dig. Prøv med en anden af dine voksne.');
  await beside.open();
  await beside.sayYes(teacher);
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
});
