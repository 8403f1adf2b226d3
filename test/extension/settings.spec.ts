import { expectNoFindingsInAnyLight } from '../e2e/no-findings.ts';
import { expect, test } from './story.ts';

test('the settings open from the window, give the reason before the browser asks, and take a provider that answers', async ({
  popup,
  browserWithIt,
  system,
}) => {
  await popup.open();
  const opened = browserWithIt.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Indstillinger' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indstillinger');
  await expectNoFindingsInAnyLight(page, 'settings');

  const password = page.getByRole('switch', { name: 'Advar, før din kode sendes' });
  await password.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Browseren spørger dig først' })).toBeFocused();
  await expect(password).not.toBeChecked();
  await expectNoFindingsInAnyLight(page, 'the reason');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // not now
  await expect(password).toBeFocused();

  const address = page.getByLabel('Adresse', { exact: true });
  await address.fill(system.island);
  await address.press('Enter');
  await expect(page.getByText('Der er ingen, der svarer.')).toBeVisible();
  await address.fill(system.issuer);
  await address.press('Enter');
  await expect(page.getByText(`Nu logger du ind hos ${new URL(system.issuer).host}.`)).toBeVisible();

  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide, `${width} px is wide enough`).toBe(false);
  }
});
