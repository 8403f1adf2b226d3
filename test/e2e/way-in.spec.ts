import type { Page } from '@playwright/test';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { expect, test } from './story.ts';
import { tabTo } from './tab-to.ts';

/** From the page where one changes a password to the guide, as somebody without a mouse goes there. */
async function openGuide(page: Page, issuer: string): Promise<void> {
  await page.goto(`${issuer}/password`);
  await tabTo(page, page.getByRole('link', { name: 'Jeg kan ikke komme ind' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem er du?');
}

async function choose(page: Page, name: string): Promise<void> {
  const tile = page.getByRole('link', { name });
  await tabTo(page, tile);
  await page.keyboard.press('Enter');
}

async function proveAt(page: Page, username: string): Promise<void> {
  await page.getByRole('link', { name: 'Gå til MitID' }).click();
  await page.getByLabel('Bruger-id').fill(username);
  await page.getByRole('button', { name: 'Godkend' }).click();
}

test('a pupil of grade 1 cannot get in: by keyboard through the guide, and the mother’s MitID leads to new pictures', async ({
  page,
  system,
}) => {
  await openGuide(page, system.issuer);
  await expectNoFindingsInAnyLight(page, 'who are you');
  await choose(page, 'Jeg går i 0. til 3. klasse');
  await expectNoFindingsInAnyLight(page, 'what happened');
  await choose(page, 'Jeg har glemt mine billeder');
  await expectNoFindingsInAnyLight(page, 'where it leads');
  await choose(page, 'Min mor eller far hjælper');
  await page.getByLabel('Brugernavn').fill('idah1234');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hvem kan hjælpe?')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'the ways');
  await choose(page, 'MitID her på skærmen');
  await expectNoFindingsInAnyLight(page, 'before MitID');
  await proveAt(page, 'mett8647');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('billeder');
});

test('a parent of two children has forgotten usernames, and reads all three once', async ({ page, system }) => {
  await openGuide(page, system.issuer);
  await choose(page, 'Jeg er mor eller far');
  await choose(page, 'Jeg har glemt mit brugernavn');
  await choose(page, 'Find det med MitID');
  await proveAt(page, 'mett8647');
  await expect(page.getByRole('definition')).toHaveText(['mett8647', 'idah1234', 'gust9852']);
  await expectNoFindingsInAnyLight(page, 'found');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er vist én gang');
});
