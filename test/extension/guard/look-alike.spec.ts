import { expect, test } from './guarded.ts';

test('a page that copies the provider’s sign-in is stopped before anything is typed, and says how that is known', async ({
  browserWithIt,
  chosen,
  foreign,
  popup,
  system,
}) => {
  await chosen({ 'guard.pages': true });
  await popup.open();
  await popup.ring(); // what the provider says of itself comes
  const page = await browserWithIt.newPage();
  await page.goto(`${system.issuer}/me`);
  const title = await page.title();
  const copy = `<!doctype html><title>${title}</title><label>Kode <input type="password"></label>`;
  foreign.whole('/kopi', copy);
  await expect(async () => {
    await page.goto(`${foreign.address}/kopi`);
    await page.getByLabel('Kode').focus();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop! Det er ikke Unilogin', { timeout: 1_000 });
  }).toPass();
  await page.getByText('Hvordan ved vi det?').click();
  await expect(page.getByText(/Siden hedder “.*”, som vores/)).toBeVisible();
  await page.getByRole('button', { name: 'Gå til Unilogin' }).click();
  await expect(page).toHaveURL(new RegExp(`^${system.issuer}`));
  await page.getByLabel('Brugernavn').focus();
  await expect(page.getByLabel('Brugernavn')).toBeFocused();
});
