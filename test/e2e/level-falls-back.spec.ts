import { fileURLToPath } from 'node:url';
import { ApprovalsPage } from './pages/approvals-page.ts';
import { expect, test as sideBySide } from './with-grown-up.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

const dateAhead = fileURLToPath(new URL('../support/date-ahead.ts', import.meta.url));

/** A system of which every process goes by a clock that the story can put forward. */
const test = sideBySide.extend<object, object>({
  system: systemOfItsOwn({ environment: { NODE_OPTIONS: `--import=${dateAhead}` } }),
});

test('half an hour after a grown-up’s yes the level falls back: the pupil stays signed in, and is asked again', async ({
  marks,
  stepUp,
  elsewhere,
  system,
  crowd,
  pupilAsked,
}) => {
  const teacher = new ApprovalsPage(elsewhere, system.issuer);
  await teacher.signIn(crowd.named('Peter'));
  const pupil = await pupilAsked('9.A');
  await teacher.requestOf(pupil).sayYes(await stepUp.askAll());
  await expect(marks.marks).toHaveCount(4);

  await system.passDays(31 / (24 * 60));
  await marks.open();
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(0);
  await marks.showButton.click();
  await marks.goOnButton.click();
  await teacher.requestOf(pupil).sayYes(await stepUp.askAll());
  await expect(marks.marks).toHaveCount(4);
});
