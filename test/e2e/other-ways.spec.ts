import type { Page } from '@playwright/test';
import { expectToFit } from './fits.ts';
import { expectNoFindingsInAnyLight } from './no-findings.ts';
import { OtherWaysPage } from './pages/other-ways-page.ts';
import { expect, test } from './story.ts';
import { tabTo } from './tab-to.ts';

const cookiesOf = async (page: Page) => (await page.context().cookies()).map(({ name }) => name);
const kept = '__Host-unilogin-way';

test('a pupil finds the municipality by keyboard, is told that UNI-Sync has stopped, and signs in there; nothing is kept', async ({
  page,
  island,
}) => {
  const ways = new OtherWaysPage(page);
  await island.open();
  await island.signIn();
  await tabTo(page, ways.toSearch);
  await page.keyboard.press('Enter');
  await expect(ways.field).toBeFocused();
  await expectNoFindingsInAnyLight(page, 'search');
  await page.keyboard.type('nowhere');
  await expect(ways.field).toHaveAccessibleDescription('Vi fandt ikke ”nowhere”.');
  await expectNoFindingsInAnyLight(page, 'nothing found');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('searchbox', { name: 'Name' })).toHaveValue('nowhere');
  await page.goBack();
  await expect(ways.field).toHaveValue('nowhere');
  await ways.field.fill('skovbrynt');
  await ways.tile('Skovbrynet Kommune').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log ind med Unilogin');
  await expect(page.getByText('UNI-Sync er stoppet')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'with Unilogin');
  await expectToFit(page);
  await page.goBack();
  await ways.field.fill('aabrinken');
  await expect(ways.tile('Åbo Kommune')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=aabrinken/);
  await expect(ways.field).toHaveAccessibleDescription('Vi fandt én. Den står herunder.');
  await expectNoFindingsInAnyLight(page, 'found');
  await expectToFit(page);
  await tabTo(page, ways.tile('Åbo Kommune'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('UNI-Sync er stoppet')).toBeVisible();
  await expectNoFindingsInAnyLight(page, 'before');
  await expectToFit(page);
  await tabTo(page, ways.tile('Gå til Åbo Kommune'));
  await page.keyboard.press('Enter');
  await ways.be('viol1386');
  await island.expectSignedIn('Viola');
  expect(await cookiesOf(page)).not.toContain(kept);
});

test('on a computer of one’s own the choice lies first the next time; who turns round, or is on no list, is told what to do', async ({
  page,
  island,
  signIn,
}) => {
  const ways = new OtherWaysPage(page);
  await island.open();
  await island.signIn();
  await ways.toSearch.click();
  await ways.field.fill('åbo');
  await page.keyboard.press('Enter');
  await ways.tile('Åbo Kommune').click();
  await ways.tile('Ja, husk det, og gå videre').click();
  expect(await cookiesOf(page)).toContain(kept);
  await page.getByRole('button', { name: 'Afbryd' }).click();
  await ways.expectTrouble('Du stoppede');
  await expectNoFindingsInAnyLight(page, 'cancelled');
  await expectToFit(page);
  await ways.tile('Prøv igen hos Åbo Kommune').click();
  await ways.be('nyyy0001');
  await ways.expectTrouble('Vi kan ikke finde dig');

  await island.open();
  await island.signIn();
  await expect(ways.heading).toHaveText('Log ind hos Åbo Kommune');
  await expectNoFindingsInAnyLight(page, 'remembered');
  await page.getByRole('button', { name: 'Glem det' }).click();
  await expect(page.getByText('Er det din egen computer?')).toBeVisible();
  expect(await cookiesOf(page)).not.toContain(kept);
  await ways.tile('Log ind på en anden måde').click();
  await page.getByRole('button', { name: 'Unilogin' }).click();
  await expect(signIn.heading).toHaveText('Hvem er du?');
});

test('the first step is in the language of the page, and a mother comes in with MitID alone', async ({
  page,
  island,
  signIn,
}) => {
  const ways = new OtherWaysPage(page);
  await island.open();
  await island.signIn();
  await signIn.ready();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Sign in with MitID' })).toBeVisible();
  await expect(ways.toSearch).toBeHidden();
  await page.getByRole('link', { name: 'Dansk' }).click();
  await expectNoFindingsInAnyLight(page, 'first step');
  await expectToFit(page);
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await page.getByLabel('Bruger-id').fill('kari4776');
  await page.getByRole('button', { name: 'Godkend' }).click();
  await island.expectSignedIn('Karin');
});
