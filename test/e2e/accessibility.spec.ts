import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

/** Everything axe knows of WCAG 2.2 AA and good practice, in one state of a page; in the dark, what the dark changes. */
async function expectNoFindings(page: Page, state: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const { violations } = await (isDark ? axe.withRules(['color-contrast']) : axe).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told, state).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test.setTimeout(180_000); // axe reads every node of up to nine pages

    test('axe finds nothing on the demo’s pages', async ({ page, system }) => {
      for (const path of ['/', '/laeringsoen', '/popup', '/public']) {
        await page.goto(system.island + path);
        await expectNoFindings(page, path);
      }
      await page.goto(`${system.library}/`);
      await expectNoFindings(page, 'Bogbjerget');
    });

    test('axe finds nothing in any state of a grade 1 pupil’s sign-in', async ({ island, page, signIn, crowd }) => {
      const pupil = crowd.pupilOf('0.A');
      await island.open();
      await island.signIn();
      await signIn.ready();
      await expectNoFindings(page, 'username');
      await signIn.giveUsername('ida');
      await expect(signIn.alert).toBeVisible();
      await expectNoFindings(page, 'username refused');
      await signIn.giveUsername(pupil.username);
      await signIn.expectSecretAsked();
      await expectNoFindings(page, 'pictures');
      await signIn.giveSecret({ kind: 'pictures', pictures: [...pupil.pictures].reverse() });
      await expect(signIn.alert).toBeVisible();
      await expectNoFindings(page, 'wrong pictures');
      await signIn.giveSecret(pupil.secret);
      await signIn.expectNewPassword();
      await expectNoFindings(page, 'new pictures');
      const handedOut = await signIn.keepHandedOut();
      await signIn.expectRehearsal();
      await expectNoFindings(page, 'rehearsal');
      await signIn.rehearse(handedOut);
      await island.expectSignedIn(pupil.givenName);
      await expectNoFindings(page, 'signed in');
    });

    test('axe finds nothing in any state of a grade 8 pupil’s sign-in', async ({ island, page, signIn, crowd }) => {
      const pupil = crowd.pupilOf('8.A');
      await island.open();
      await island.signIn();
      await signIn.giveUsername(pupil.username);
      await signIn.expectSecretAsked();
      await expectNoFindings(page, 'password');
      await signIn.giveSecret({ kind: 'password', password: 'forkert' });
      await expect(signIn.alert).toBeVisible();
      await expectNoFindings(page, 'wrong password');
      await signIn.giveSecret(pupil.secret);
      await signIn.expectNewPassword();
      await expectNoFindings(page, 'handed out');
      await signIn.chooseOwn();
      await expectNoFindings(page, 'choosing');
      await signIn.giveNewPassword('abc');
      await expect(signIn.alert).toBeVisible();
      await expectNoFindings(page, 'own password refused');
    });
  });
}
