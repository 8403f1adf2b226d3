import { alone } from '../e2e/alone.ts';
import { RequestCard } from '../e2e/pages/approvals-page.ts';
import { expect, test as story } from './story.ts';

const test = alone(story);

test('on two machines at once, what is answered on one is gone on the other, also from its icon', async ({
  popup,
  popupElsewhere,
  crowd,
  pupilAsked,
  stepUp,
}) => {
  const teacher = crowd.named('Sanne');
  await popup.open();
  const secret = await popup.signInForTheFirstTime(teacher);
  await popup.showMitid(teacher);
  await popupElsewhere.open();
  await (await popupElsewhere.pressSignIn()).giveNameAndSecret({ username: teacher.username, secret });
  await popupElsewhere.showMitid(teacher);
  await popupElsewhere.open();
  await expect(popupElsewhere.page.getByText('Ingen venter på dig')).toBeVisible();
  await popupElsewhere.endWorker(); // as while the machine slept

  const pupil = await pupilAsked('5.A');
  const number = await stepUp.askAll();
  await popupElsewhere.ring();
  await expect.poll(() => popupElsewhere.badge(), 'the alarm wakes it').toBe('1');
  const there = new RequestCard(popupElsewhere.page, pupil);
  await expect(there.field).toBeVisible();
  await popup.open();
  await new RequestCard(popup.page, pupil).sayYes(number);
  await expect(there.field).toHaveCount(0);
  for (const window of [popup, popupElsewhere]) await expect.poll(() => window.badge()).toBe('');
});
