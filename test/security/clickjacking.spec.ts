import { expect, test } from '../e2e/story.ts';
import { somebodyElsesPage } from '../support/somebody-elses-page.ts';

/** A page that lays another into a frame. It stands on the same host: SameSite cookies come along, so that it matters. */
const bait = (framed: string) =>
  somebodyElsesPage(
    (_request, response) =>
      response.end(`<!doctype html><title>Gratis is</title><iframe src="${framed}" width="480" height="720"></iframe>`),
    new URL(framed).hostname,
  );

test('clickjacking: no page of the provider is shown in a frame', async ({ island, page, signIn }) => {
  await island.open();
  await island.signIn();
  await signIn.usernameField.waitFor();
  const other = await bait(page.url());
  await page.goto(other.address);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('form, main')).toHaveCount(0);
  other.close();
});

test('clickjacking: no page of the service is shown in a frame', async ({ page, island }) => {
  const other = await bait(island.address);
  await page.goto(other.address);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('unilogin-login')).toHaveCount(0);
  other.close();
});
