import type { Secret } from '../../shared/contract/answers.ts';
import { PracticePage } from './pages/practice-page.ts';
import { expect, test } from './story.ts';

test('a pupil of grade 1 practises pictures: wrong three times, then right, and goes back', async ({
  myPage,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('1.A');
  await myPage.open();
  const secret = await signIn.signInForTheFirstTime(pupil);
  await myPage.expectToBeOf(pupil);
  await myPage.practiseLink.click();
  const practice = new PracticePage(page);
  const mixed: Secret =
    secret.kind === 'pictures' ? { kind: 'pictures', pictures: secret.pictures.toReversed() } : secret;
  for (const told of ['Næsten! Prøv en gang til.', 'Næsten! Prøv en gang til.', 'Tag en pause, og prøv igen.']) {
    await expect(practice.forgotten).toBeHidden();
    await practice.try(mixed);
    await expect(practice.told).toHaveText(told);
  }
  await expect(practice.forgotten).toBeVisible();
  await practice.try(secret);
  await expect(practice.told).toHaveText('Ja! Du kan dem.');
  await practice.againButton.click();
  await practice.try(secret);
  await practice.doneLink.click();
  await myPage.expectToBeOf(pupil);
});

test('after too many wrong tries nobody looks any more, and the page says who helps', async ({
  myPage,
  page,
  signIn,
  crowd,
}) => {
  const teacher = crowd.teacher();
  await myPage.open();
  const secret = await signIn.signInForTheFirstTime(teacher);
  await myPage.expectToBeOf(teacher);
  await myPage.practiseLink.click();
  const practice = new PracticePage(page);
  for (let tries = 1; tries <= 5; tries += 1) {
    await practice.try({ kind: 'password', password: `detersikkertikkedenher${tries}` });
    await expect(practice.told).toHaveText(tries < 3 ? /Næsten/ : /Tag en pause/);
  }
  await practice.try(secret);
  await expect(practice.told).toHaveText('Du har prøvet mange gange. Kom igen senere.');
  await expect(practice.forgotten).toHaveText('Har du glemt din kode? Log ud, og tryk på “Jeg kan ikke komme ind”.');
  await expect(practice.doneButton).toHaveCount(0);
  await practice.backLink.click();
  await myPage.signOutLink.click();
  await page.getByRole('button', { name: 'Ja, log ud' }).click();
  await myPage.open();
  await signIn.giveUsername(teacher.username);
  await signIn.giveSecret(secret);
  await myPage.expectToBeOf(teacher);
});
