import { expect, test } from './story.ts';
import { Logbook } from './pages/logbook.ts';
import { ServicePage } from './pages/service-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';

test('a teacher signs in by popup, and the page stays as it was', async ({ islandWithWindow, page, crowd }) => {
  const teacher = crowd.teacher();
  const logbook = new Logbook(page);
  await islandWithWindow.open();
  await logbook.entry.fill('Halvvejs gennem en sætning om');
  const window = new SignInPage(await islandWithWindow.signInByWindow());
  await window.giveUsername(teacher.username);
  await window.giveSecret(teacher.secret);
  const closed = window.page.waitForEvent('close');
  await window.rehearse(await window.keepHandedOut());
  await closed;
  await islandWithWindow.expectSignedIn(teacher.givenName);
  await expect(logbook.entry).toHaveValue('Halvvejs gennem en sætning om');
});

test('a blocked popup falls back to the full page', async ({ islandWithWindow, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('7.A');
  const logbook = new Logbook(page);
  await page.addInitScript(() => {
    window.open = () => null; // what a browser's blocker answers
  });
  await islandWithWindow.open();
  await logbook.entry.fill('Det her må ikke gå tabt');
  await islandWithWindow.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await islandWithWindow.expectSignedIn(pupil.givenName);
  await expect(logbook.entry).toHaveValue('Det her må ikke gå tabt');
});

test('a public client signs in on the full page', async ({ forest, signIn, crowd }) => {
  const pupil = crowd.pupilOf('9.A');
  await forest.open();
  await forest.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await forest.expectSignedIn(pupil.givenName);
  expect(forest.page.url(), 'no code is left in the address').toBe(forest.address);
});

test('a public client signs in by popup without isolation on its side', async ({ forest, page, system, crowd }) => {
  const pupil = crowd.pupilOf('9.A');
  await page.goto(`${system.island}/public/popup`);
  const window = new SignInPage(await forest.signInByWindow());
  const closed = window.page.waitForEvent('close');
  await window.signInForTheFirstTime(pupil);
  await closed;
  await forest.expectSignedIn(pupil.givenName);
});

test('the sign-in returns the person to what they were writing', async ({ island, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  const logbook = new Logbook(page);
  await island.open();
  await logbook.entry.fill('Krabber går sidelæns');
  await logbook.saveButton.click();
  await expect(logbook.status).toContainText('Log ind');
  await island.signIn();
  await signIn.signInForTheFirstTime(pupil);
  await island.expectSignedIn(pupil.givenName);
  await expect(logbook.entry).toHaveValue('Krabber går sidelæns');
  await logbook.saveButton.click();
  await expect(logbook.earlier).toHaveText(['Krabber går sidelæns']);
});

test('inline: where the browser cannot watch over a frame, a window opens in the click, and is said', async ({
  page,
  system,
  crowd,
  browserName,
}) => {
  const pupil = crowd.pupilOf('4.A');
  const island = new ServicePage(page, `${system.island}/inline`);
  if (browserName === 'chromium')
    await page.addInitScript(() => void Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible'));
  await island.open();
  const heard = page.evaluate(
    () =>
      new Promise((hear) =>
        document.addEventListener('unilogin-shown', (event) => {
          if ('as' in event && 'why' in event) hear({ as: event.as, why: event.why });
        }),
      ),
  );
  const window = new SignInPage(await island.signInByWindow());
  expect(await heard).toEqual({ as: 'window', why: 'blind' });
  await expect(page.locator('unilogin-login')).toHaveAttribute('shown-as', 'window');
  await expect(page.locator('iframe')).toHaveCount(0);
  const closed = window.page.waitForEvent('close');
  await window.signInForTheFirstTime(pupil);
  await closed;
  await island.expectSignedIn(pupil.givenName);
});
