import { alone } from '../e2e/alone.ts';
import type { Somebody } from '../e2e/crowd.ts';
import { expect, test as story } from '../e2e/with-grown-up.ts';
import type { FirefoxPage } from './firefox-page.ts';
import { FirefoxWithIt } from './firefox-with-it.ts';

const test = alone(story);

/** Milliseconds after which this Firefox ends a background that does nothing: less than anybody needs to sign in. */
const restsAfter = 500;

test('in Firefox a teacher signs in and says yes with the number, while the background comes and goes', async ({
  system,
  crowd,
  pupilAsked,
  stepUp,
  marks,
}) => {
  const teacher = crowd.named('Sanne');
  const firefox = await FirefoxWithIt.launch({ restsAfter });
  try {
    await (await firefox.openWindow()).signInAt(system.issuer);
    const window = await firefox.openWindow();
    await window.says('Who are you?');
    await expect.poll(() => window.isBackgroundThere(), 'the background rests').toBe(false);

    await window.press('Sign in with Unilogin');
    const opened = Date.now();
    const page = await firefox.pageAt(`${system.issuer}/sign-in/`);
    await expect.poll(() => Date.now() - opened, 'it stands open for longer').toBeGreaterThan(4 * restsAfter);
    await signInForTheFirstTime(page, teacher);
    await window.says('Sanne Mortensen');
    await window.says('Low your password alone');
    await expect.poll(() => window.isBackgroundThere(), 'the background rests again').toBe(false);

    await window.press('Show that it is you');
    await showMitid(firefox, system.issuer, teacher);
    const pupil = await pupilAsked('5.A');
    const number = await stepUp.askAll();
    const again = await firefox.openWindow();
    await again.says(`${pupil.givenName} ${pupil.familyName}`);
    await again.give('input[inputmode=numeric]', number, 'Yes, let');
    await marks.expectSignedIn(pupil.givenName);
    await expect(marks.marks).toHaveCount(4);
  } finally {
    await firefox.close();
  }
});

async function signInForTheFirstTime(page: FirefoxPage, { username, password }: Somebody): Promise<void> {
  await page.give('input[name=username]', username);
  await page.give('input[name=password]', password);
  const handedOut = await page.join('[part=part]');
  await page.press('I can remember it');
  await page.give('input[name=new-password]', handedOut);
}

/** In the tab that the window's link opens. */
async function showMitid(firefox: FirefoxWithIt, issuer: string, { username }: Somebody): Promise<void> {
  const page = await firefox.pageAt(issuer);
  await page.press('MitID');
  await page.give('input[name=user]', username);
  await page.says('Sig ja for et barn');
}
