import { expect, test as sideBySide } from './with-grown-up.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/** A system by whose clock the story can let minutes pass. */
const test = sideBySide.extend<object, object>({
  system: systemOfItsOwn({ clocked: true }),
});

const minutes = (count: number) => count / (24 * 60);

test('nobody answers in five minutes: the pupil is told what to do, the adult can answer no more', async ({
  marks,
  stepUp,
  teacher,
  system,
  pupilAsked,
}) => {
  const { page } = stepUp;
  await page.clock.install();
  const pupil = await pupilAsked('6.A');
  const late = await stepUp.askAll();
  const request = teacher.requestOf(pupil);
  await expect(request.field).toBeVisible();
  await system.passDays(minutes(6));
  await request.sayYes(late);
  await expect(request.card).toContainText(/Tiden gik|venter ikke længere på svar/);
  await page.clock.fastForward('05:00'); // nobody reloads: the page looks when its time is over
  await expect(stepUp.alert).toContainText('Der kom ikke noget svar');
  const number = await stepUp.askAll();
  await teacher.requestOf(pupil).sayYes(number);
  await marks.expectSignedIn(pupil.givenName);
});
