import type { Locator, Page } from '@playwright/test';
import { PracticePage } from './pages/practice-page.ts';
import { expect, test } from './story.ts';

/**
 * Loads the page anew and gives no script until nothing more is asked for: what comes afterwards hung on one of them.
 * Resolves to what was asked for at first, and afterwards until `drawn`.
 */
async function reloadAndWatch(
  page: Page,
  drawn: () => Promise<unknown>,
): Promise<{ atOnce: string[]; later: string[] }> {
  const atOnce: string[] = [];
  const later: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let isReleased = false;
  await page.route('**/assets/**', async (route) => {
    (isReleased ? later : atOnce).push(new URL(route.request().url()).pathname);
    await released;
    await route.continue();
  });
  const reloading = page.reload(); // ends after the scripts
  await expect.poll(() => atOnce.length).toBeGreaterThan(0);
  let seen = 0;
  await expect
    .poll(
      () => {
        const isQuiet = seen === atOnce.length;
        seen = atOnce.length;
        return isQuiet;
      },
      { intervals: [500] },
    )
    .toBe(true);
  isReleased = true;
  release();
  await reloading;
  await drawn();
  await page.unroute('**/assets/**');
  return { atOnce, later };
}

/** The judges of an own choice, whom nobody waits for: they come once the field can be typed in, and bring the dictionaries. */
const comesAfterwards = /^\/assets\/da\/(own-judges|filter|strength-meter)-/;

async function expectNoChain(page: Page, heading: Locator, drawn: () => Promise<unknown>): Promise<void> {
  const { atOnce, later } = await reloadAndWatch(page, drawn);
  expect(atOnce.length).toBeGreaterThan(1);
  expect(atOnce.filter((path) => comesAfterwards.test(path))).toEqual([]);
  expect(later.filter((path) => !comesAfterwards.test(path))).toEqual([]);
  await heading.waitFor();
}

test('a reload on the way to new pictures asks for all its scripts at once', async ({
  island,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('1.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.readHandedOut();
  await expectNoChain(page, signIn.heading, () => signIn.readHandedOut());
  await signIn.keepHandedOut();
  await expectNoChain(page, signIn.heading, () => signIn.pad.tiles.first().locator('svg').waitFor());
});

test('so does one at new words, at their rehearsal, and at an own choice', async ({ island, page, signIn, crowd }) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.readHandedOut();
  await expectNoChain(page, signIn.heading, () => signIn.readHandedOut());
  await signIn.chooseOwn();
  await page.waitForFunction(() => performance.getEntries().some(({ name }) => name.includes('/strength-meter-')));
  await expectNoChain(page, signIn.heading, () => signIn.card.locator('.rules').waitFor());
  await page.getByRole('button', { name: 'Giv mig en i stedet' }).click();
  await signIn.keepHandedOut();
  await expectNoChain(page, signIn.heading, () => signIn.newPasswordField.waitFor());
});

test('so does one where somebody practises', async ({ myPage, page, signIn, crowd }) => {
  await myPage.open();
  await signIn.signInForTheFirstTime(crowd.pupilOf('1.A'));
  await myPage.practiseLink.click();
  const practice = new PracticePage(page);
  await practice.doneButton.waitFor();
  await expectNoChain(page, myPage.heading, () => practice.pad.tiles.first().locator('svg').waitFor());
});
