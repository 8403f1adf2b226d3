import { expect, test } from './story.ts';
import { MarksPage } from './pages/marks-page.ts';
import { MitidWay } from './pages/mitid-page.ts';

const draft = 'Brøker. Og at læse opgaven, før jeg';

test('marks by redirect: the page asks before it goes, and a half-written answer is there when the pupil is back', async ({
  page,
  system,
  crowd,
}) => {
  const pupil = crowd.pupilOf('9.A');
  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.signInForTheFirstTime(pupil);
  await expect(marks.marks).toHaveCount(0);

  await marks.entry.fill(draft);
  await marks.saveButton.click();
  await expect(marks.prompt).toBeVisible();
  await expect(marks.goOnButton).toBeFocused();
  await marks.notNowButton.click();
  await expect(marks.status).toHaveText('Ikke gemt endnu. Din tekst er her.');
  await expect(marks.saveButton).toBeFocused();

  await marks.saveButton.click();
  await marks.goOnButton.click();
  await new MitidWay(page).approve(pupil.username);
  await marks.expectSignedIn(pupil.givenName);
  await expect(marks.marks).toHaveCount(4);
  await expect(marks.entry).toHaveValue(draft);
  await marks.saveButton.click();
  await expect(marks.said).toHaveText(draft);
  await expect(marks.entry).toHaveValue('');
});

test('marks by window: what the pupil saves is sent by itself once they are sure enough', async ({
  page,
  system,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('9.A');
  const marks = new MarksPage(page, `${system.island}/popup/karakterer`);
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/marks/reflection')) sent += 1;
  });
  await page.goto(`${system.island}/karakterer`);
  await marks.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await marks.expectSignedIn(pupil.givenName);
  await marks.open();

  await marks.entry.fill(draft);
  await marks.saveButton.click();
  await expect(marks.prompt).toBeVisible();
  const opened = page.waitForEvent('popup');
  await marks.goOnButton.click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await new MitidWay(window).approve(pupil.username);
  await closed;
  await expect(marks.said).toHaveText(draft);
  await expect(marks.status).toHaveText('Gemt.');
  await expect(marks.marks).toHaveCount(4);
  expect(sent, 'refused once, and sent once more').toBe(2);
  expect(page.url()).toBe(marks.address);
});

test('a pupil turns round in the window, and everything is as it was', async ({ page, system, signIn, crowd }) => {
  const pupil = crowd.pupilOf('9.A');
  const marks = new MarksPage(page, `${system.island}/popup/karakterer`);
  await page.goto(`${system.island}/karakterer`);
  await marks.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await marks.expectSignedIn(pupil.givenName);
  await marks.open();
  await marks.entry.fill(draft);
  await marks.showButton.click();
  const opened = page.waitForEvent('popup');
  await marks.goOnButton.click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Ikke nu' }).click();
  await closed;
  await expect(marks.status).toHaveText('Så bliver de, hvor de er. Din tekst er her endnu.');
  await expect(marks.entry).toHaveValue(draft);
  await marks.expectSignedIn(pupil.givenName);
  await expect(page.locator('unilogin-login').getByRole('alert')).toBeHidden();
});

test('whoever signs in next finds no draft of the one before', async ({ page, system, signIn, crowd }) => {
  const [first, second] = [crowd.pupilOf('7.A'), crowd.pupilOf('7.A')];
  const marks = new MarksPage(page, `${system.island}/karakterer`);
  await marks.signInForTheFirstTime(first);
  await marks.entry.fill(draft);
  await marks.signOut();
  await marks.expectSignedOut();
  await expect(marks.entry).toHaveValue('');
  await marks.signIn();
  await signIn.signInForTheFirstTime(second);
  await marks.expectSignedIn(second.givenName);
  await expect(marks.entry).toHaveValue('');
});
