import { expect, test } from '@playwright/test';
import { buildWhenStale } from '../../scripts/build.ts';
import { CutApartSites } from '../support/cut-apart-sites.ts';

const sites = new CutApartSites();
test.beforeAll(async () => {
  await buildWhenStale();
  await sites.start();
});
test.afterAll(() => sites.stop());
test.beforeEach(async ({ page }) => {
  sites.isSignedIn = false;
  await page.goto(`${sites.service}/lesson?page=7`);
  await page.locator('textarea').fill('half a sentence');
});

test('a window signs in although both sites cut themselves off from it, and the page keeps what was written', async ({
  page,
  context,
}) => {
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
  const popup = await opening;
  await popup.waitForURL(`${sites.provider}/**`);
  expect(await popup.evaluate(() => window.opener === null)).toBe(true);
  await expect(page.getByRole('button', { name: 'Annullér' })).toBeVisible();
  const closing = popup.waitForEvent('close');
  await popup.getByRole('link').click();
  await closing;
  await expect(page.getByText('Ida Holm', { exact: true })).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue('half a sentence');
});

test('a window that is closed too early can be opened again or called off', async ({ page, context }) => {
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
  await (await opening).close();
  const again = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Åbn igen' }).click();
  await (await again).close();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await expect(page.getByRole('button', { name: 'Log ind med Unilogin' })).toBeVisible();
});

test('a refused window becomes the whole page, which comes back to where the person was', async ({ page }) => {
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.getByRole('button', { name: 'Log ind med Unilogin' }).click();
  await page.waitForURL(`${sites.provider}/**`);
  await page.getByRole('link').click();
  await page.waitForURL(`${sites.service}/lesson?page=7`);
  await expect(page.getByText('Ida Holm', { exact: true })).toBeVisible();
});
