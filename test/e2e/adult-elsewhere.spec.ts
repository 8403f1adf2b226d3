import { alone } from './alone.ts';
import { ApprovalsPage } from './pages/approvals-page.ts';
import { expect, test as story } from './with-grown-up.ts';

const test = alone(story);

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
