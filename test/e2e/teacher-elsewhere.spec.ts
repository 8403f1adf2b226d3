import { expect, test } from './with-grown-up.ts';

// The pupil's browser is Firefox here, and the teacher's Chromium: in adult-elsewhere.spec.ts it is the other way round
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
