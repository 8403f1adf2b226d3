import { ForeignSite } from './guard/foreign-site.ts';
import { expect, test, workerOf } from './story-with-pages.ts';

interface InWorker {
  chrome: {
    action: { getTitle(of: { tabId: number }): Promise<string> };
    tabs: { query(of: { active: true }): Promise<{ id: number }[]> };
  };
}

test('where pages may be seen, a genuine one has a mark in the toolbar, an impostor another, and the next page takes it away', async ({
  browserWithIt,
  popup,
  system,
}) => {
  expect(popup, 'the extension knows this provider').toBeDefined();
  const worker = await workerOf(browserWithIt);
  const title = () =>
    worker.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as InWorker).chrome;
      const [tab] = await tabs.query({ active: true });
      return action.getTitle({ tabId: tab?.id ?? -1 });
    });
  const elsewhere = await ForeignSite.open();
  const impostor = await ForeignSite.open('un1login.localhost');
  const page = await browserWithIt.newPage();
  await page.goto(`${system.issuer}/me`);
  await expect.poll(title).toBe('Unilogin: This page is genuine');
  await page.goto(elsewhere.page('side', ''));
  await expect.poll(title).toBe('Unilogin: not signed in');
  await expect
    .poll(async () => {
      await page.goto(impostor.page('side', '')); // its directory may still be on its way
      return title();
    })
    .toBe('Watch out! This page looks like Unilogin, but it is not');
  await page.goto('about:blank');
  await expect.poll(title).toBe('Unilogin: not signed in');
  elsewhere.close();
  impostor.close();
});
