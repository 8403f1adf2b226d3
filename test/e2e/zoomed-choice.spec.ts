import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

// A page of 1280 × 1024 at 400 %
test.use({ viewport: { width: 320, height: 256 } });

/** Puts text on the clipboard as a person does: marked somewhere in the page, and copied. */
async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => {
    const note = document.createElement('textarea');
    note.id = 'note';
    note.value = written;
    document.body.append(note);
    note.select();
    note.focus();
  }, text);
  await page.keyboard.press('ControlOrMeta+C');
  await page.evaluate(() => document.getElementById('note')?.remove());
}

/** How far anything sticks out to either side. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('at 400 % and from right to left an own password is chosen: with a paste of 10,000 characters, emoji and accents', async ({
  island,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl')));
  await page.reload();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  const field = signIn.newPasswordField;
  const length = page.getByRole('listitem').filter({ hasText: '8 til 24 tegn' });

  await copy(page, 'Kanel9giraf'.repeat(1000).slice(0, 10_000));
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(length).toHaveText('8 til 24 tegn: du har 10000, og det er for mange');
  expect(await field.inputValue()).toHaveLength(10_000);
  expect(await sideways(page)).toBe(0);
  await signIn.continue();
  await expect(signIn.alert).toHaveText('Der mangler én ting.');
  await expect(field).toBeFocused();

  await field.fill('🦒🦒🦒🦒🦒🦒🦒');
  await expect(length).toHaveText('8 til 24 tegn: du har 7');
  const name = pupil.givenName.split(' ')[0] ?? '';
  await field.fill(`Re\u0301ne\u0301${name}47`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Ikke dit navn' })).toContainText(`vi fandt ”${name}`);
  expect(await sideways(page)).toBe(0);

  const own = 'Kane\u0301lgiraf🦒47';
  await field.fill(own);
  await expect(length).toHaveText('8 til 24 tegn: i orden');
  expect(await sideways(page)).toBe(0);
  await signIn.continue();
  await signIn.expectRehearsal();
  expect(await sideways(page)).toBe(0);
  // Another keyboard writes the same letter as one sign
  await signIn.rehearse({ kind: 'password', password: own.normalize('NFC') });
  await island.expectSignedIn(pupil.givenName);
});
