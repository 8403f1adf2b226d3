import type { Page } from '@playwright/test';
import { expect, test as story, workerOf } from './story.ts';

/** A page of somebody else, in the browser that has the extension. */
const test = story.extend<{ evil: Page; id: string }>({
  evil: async ({ browserWithIt }, use) => {
    await browserWithIt.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>x</title><p>x' }),
    );
    const page = await browserWithIt.newPage();
    await page.goto('https://evil.example/');
    await use(page);
  },
  id: async ({ browserWithIt }, use) => use(new URL((await workerOf(browserWithIt)).url()).host),
});

const files = ['popup.html', 'popup.js', 'background.js', 'manifest.json', 'icons/in-32.png', 'managed-schema.json'];
/** An extension that nobody has. */
const nobodys = 'a'.repeat(32);

test('attack: a page looks whether the extension is there', async ({ evil, id }) => {
  const probed = (extension: string) =>
    evil.evaluate(
      async ([host, paths]) => {
        const load = (name: 'img' | 'script' | 'link', address: string) =>
          new Promise<string>((done) => {
            const element = document.createElement(name);
            element.addEventListener('load', () => done('loads'));
            element.addEventListener('error', () => done('fails'));
            if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
            else element.src = address;
            document.head.append(element);
          });
        return Promise.all(
          paths.flatMap((path) => {
            const address = `chrome-extension://${host}/${path}`;
            const fetched = fetch(address).then(
              () => 'answers',
              (reason: unknown) => String(reason),
            );
            return [fetched, load('img', address), load('script', address), load('link', address)];
          }),
        );
      },
      [extension, files] as const,
    );
  expect(await probed(id)).toEqual(await probed(nobodys));
});

test('attack: a page lays the extension’s window under something to click', async ({ evil, id }) => {
  const framed = async (extension: string) => {
    await evil.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded));
    }, `chrome-extension://${extension}/popup.html`);
    const frame = evil.frames().at(-1);
    return [frame?.url(), await frame?.locator('unilogin-window').count()];
  };
  expect(await framed(id)).toEqual(['chrome-error://chromewebdata/', 0]);
  expect(await framed(nobodys)).toEqual(['chrome-error://chromewebdata/', 0]);
});

test('attack: a page, and a frame in it, speak to the worker', async ({ evil, id, browserWithIt }) => {
  const worker = await workerOf(browserWithIt);
  const kept = () => worker.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.session.get(null));
  const before = await kept();
  const pages = browserWithIt.pages().length;
  const speak = (host: string) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: Record<string, unknown> } };
    const ways = ['sendMessage', 'connect'].map((name) => {
      const say = chrome?.runtime?.[name];
      if (typeof say !== 'function') return 'no way';
      void Promise.resolve(say.call(chrome?.runtime, host, { do: 'sign-in' }) as unknown).catch(() => undefined);
      return 'said';
    });
    postMessage({ do: 'sign-in' }, '*');
    return ways;
  };
  expect(await evil.evaluate(speak, id)).toEqual(['no way', 'no way']);
  await evil.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>x';
    document.body.append(frame);
    return new Promise((loaded) => frame.addEventListener('load', loaded));
  });
  expect(await evil.frames().at(-1)?.evaluate(speak, id)).toEqual(['no way', 'no way']);
  expect(await kept()).toEqual(before);
  expect(browserWithIt.pages()).toHaveLength(pages);
});

interface WithStorage {
  chrome: { storage: { session: { get(key: null): Promise<object> } } };
}
