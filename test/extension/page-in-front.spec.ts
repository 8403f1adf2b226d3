import { ForeignSite } from './guard/foreign-site.ts';
import { pressIcon } from './press-icon.ts';
import { expect, test, workerOf } from './story.ts';

interface InWorker {
  chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
}

test('a press on the icon lets the window say what the page in front is, and shows it no other page', async ({
  browserWithIt,
  popup,
  system,
}) => {
  expect(popup, 'the extension knows this provider').toBeDefined();
  const worker = await workerOf(browserWithIt);
  const kept = () => worker.evaluate(() => (globalThis as unknown as InWorker).chrome.storage.local.get('directory'));
  await expect.poll(kept).toMatchObject({ directory: { directory: { issuer: system.issuer } } });
  const elsewhere = await ForeignSite.open();
  const impostor = await ForeignSite.open('un1login.localhost');
  const page = await browserWithIt.newPage();
  // The real window speaks the browser's own language, which headless is English
  const says = async (address: string, words: string | RegExp) => {
    await page.goto(address);
    const opened = await pressIcon(browserWithIt, page);
    await expect.poll(() => opened.saysOfPage(), { timeout: 15_000 }).toMatch(words);
    await opened.close();
  };
  await says(`${system.issuer}/me`, 'The page in front of you is genuine. It is Unilogin’s own.');
  await says(system.island, /^The page in front of you is .+\. It uses Unilogin\.$/);
  await says(elsewhere.page('side', ''), 'The page in front of you is not Unilogin’s.');
  await says(
    impostor.page('side', ''),
    /^Watch out! .* The address is un1login\.localhost\. .*Do not type your password here\./,
  );
  elsewhere.close();
  impostor.close();
});
