import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../idp/headers.ts';
import { renderAskedPage } from '../../../idp/pages/asked-page.ts';
import { askedScript } from '../../../idp/pages/asked-script.ts';

const address = 'https://login.example.dk/me/asked?lang=da';
const page = (revision: string) => `<script data-revision="${revision}"></script>`;
const replace = vi.fn();
const ask = vi.fn<(address: string) => Promise<Response>>();
let hear: () => Promise<void>;

/** The page's script in a page of revision 1, whose news say that something has changed when `hear` is called. */
beforeEach(() => {
  vi.resetAllMocks();
  class EventSource {
    readyState = 1;
    addEventListener(_event: string, listener: () => Promise<void>) {
      hear = listener;
    }
  }
  const location = { href: address, pathname: '/me/asked', search: '?lang=da', replace };
  const document = { currentScript: { dataset: { revision: '1' } } };
  runInNewContext(askedScript.text, { document, location, fetch: ask, EventSource, setInterval: () => 0 });
});

test('whatever has come through of the page is all it needs to find its way on, and its policy lets that run', () => {
  const view = { at: 'waiting', ask: { id: 'a', service: 'Tavlen', code: 'W7-42' }, number: '47' } as const;
  const { html, scriptHashes = [] } = renderAskedPage({
    view,
    name: 'Ida',
    isForYoungest: false,
    lang: 'da',
    host: 'a.dk',
  });
  expect(html).not.toMatch(/ src=|rel="stylesheet"/);
  const [, script = ''] = /<script data-revision="[\w-]{16}">([^]*?)<\/script>/.exec(html) ?? [];
  expect(scriptHashes).toEqual([`sha256-${createHash('sha256').update(script).digest('base64')}`]);
  expect(contentSecurityPolicy({ scriptHashes })).toContain(`script-src 'self' '${scriptHashes[0] ?? ''}'`);
});

test('the page is loaded anew where it stands differently, or is another one', async () => {
  for (const text of [page('2'), '<h1>Log ind</h1>']) {
    ask.mockResolvedValueOnce(new Response(text));
    await hear();
  }
  expect(ask).toHaveBeenCalledWith(address);
  expect(replace.mock.calls).toEqual([['/me/asked?lang=da'], ['/me/asked?lang=da']]);
});

test.each([
  [
    'an answer of ours that went wrong',
    () => Promise.resolve(new Response('<h1>Noget gik galt</h1>', { status: 500 })),
  ],
  ['a proxy without anybody behind it', () => Promise.resolve(new Response('Bad Gateway', { status: 502 }))],
  ['an answer that is too busy', () => Promise.resolve(new Response('{}', { status: 503 }))],
  ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
])('the page with the number stays where it is: %s', async (_, answer) => {
  ask.mockImplementationOnce(answer);
  await hear();
  expect(replace).not.toHaveBeenCalled();
  ask.mockResolvedValueOnce(new Response(page('1')));
  await hear();
  expect(replace).not.toHaveBeenCalled();
});
