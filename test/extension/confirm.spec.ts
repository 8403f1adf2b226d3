import { alone } from '../e2e/alone.ts';
import { RequestCard } from '../e2e/pages/approvals-page.ts';
import { expect, test as story } from './story.ts';

const test = alone(story);

test('a teacher says yes in the browser’s own window, also when the worker was ended in between', async ({
  popup,
  crowd,
  pupilAsked,
  stepUp,
  marks,
}) => {
  const teacher = crowd.named('Sanne');
  await popup.open();
  await popup.signInForTheFirstTime(teacher);
  await popup.showMitid(teacher);
  await popup.open();
  await expect(popup.page.getByText('Betydelig', { exact: true })).toBeVisible();
  await expect(popup.page.getByText('Ingen venter på dig')).toBeVisible();

  await popup.endWorker();
  const pupil = await pupilAsked('5.A');
  const number = await stepUp.askAll();
  const request = new RequestCard(popup.page, pupil);
  await expect(request.field).toBeVisible();
  await popup.ring();
  await expect.poll(() => popup.badge()).toBe('1');
  await request.sayYes(number);
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
  await expect.poll(() => popup.badge()).toBe('');
});
