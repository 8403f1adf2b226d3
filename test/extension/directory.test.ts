import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDirectory, refreshDirectory } from '../../extension/directory.ts';
import { MemoryBrowser } from './memory-platform.ts';

let server: Server;
let issuer: string;
let answer: RequestListener;
let asked: { method: string | undefined; url: string | undefined; headers: object }[];
let browser: MemoryBrowser;
let time: number;

beforeEach(async () => {
  asked = [];
  answer = (_request, response) => response.end(JSON.stringify(good()));
  server = createServer(({ method, url, headers, ...request }, response) => {
    asked.push({ method, url, headers });
    answer({ method, url, headers, ...request } as never, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = new MemoryBrowser();
  await browser.kept.local.set('provider', issuer);
  time = Date.parse('2026-11-26T08:00:00Z');
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const good = () => ({
  issuer,
  names: ['Unilogin'],
  origins: [issuer],
  titles: ['Skriv din adgangskode – Log ind med Unilogin'],
  services: [{ name: 'Læringsøen', origins: ['https://laeringsoen.example'] }],
  providers: [{ name: 'MitID', origins: ['https://mitid.example'] }],
});
const alone = () => ({ issuer, names: [], origins: [issuer], titles: [], services: [], providers: [] });
const refresh = () => refreshDirectory(browser.door(), () => time);
const read = () => readDirectory(browser.door());
const hours = (count: number) => count * 3_600_000;

test('before it came, the provider’s own address is genuine, and nothing is known of anybody else', async () => {
  expect(await read()).toEqual(alone());
  expect(asked).toEqual([]);
});

test('it comes whole, without cookie and without a word of any page, and stands on the disk', async () => {
  await refresh();
  expect(await read()).toEqual(good());
  expect(asked.map(({ method, url }) => [method, url])).toEqual([['GET', '/.well-known/unilogin']]);
  expect(Object.keys(asked[0]?.headers ?? {})).not.toContain('cookie');
  expect(Object.keys(asked[0]?.headers ?? {})).not.toContain('referer');
  expect(await readDirectory({ kept: { ...browser.door().kept, session: new MemoryBrowser().kept.session } })).toEqual(
    good(),
  );
});

test('it is asked for once a day, and again soon when it did not come', async () => {
  await refresh();
  time += hours(23);
  await refresh();
  expect(asked).toHaveLength(1);
  answer = (_request, response) => response.writeHead(503).end();
  time += hours(2);
  await refresh();
  await refresh();
  expect(asked).toHaveLength(2);
  expect(await read(), 'the earlier one holds').toEqual(good());
  time += hours(0.3);
  await refresh();
  expect(asked).toHaveLength(3);
});

test('without a network the earlier one holds', async () => {
  await refresh();
  const { kept, ...door } = browser.door();
  const real = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  try {
    time += hours(48);
    await refreshDirectory({ kept, ...door }, () => time);
  } finally {
    globalThis.fetch = real;
  }
  expect(await read()).toEqual(good());
});

test('a clock that was years ahead keeps it no longer than a day', async () => {
  time += hours(24 * 3650);
  await refresh();
  time -= hours(24 * 3650);
  await refresh();
  expect(asked).toHaveLength(2);
});

test('another provider’s is none of this one’s', async () => {
  await refresh();
  await browser.kept.local.set('provider', 'https://other.example');
  expect(await read()).toMatchObject({ issuer: 'https://other.example', services: [] });
});

test('what a later provider says beside it is left out, and the rest holds', async () => {
  const more = { ...good(), services: [{ ...good().services[0], logo: 'x' }], terms: 'x' };
  answer = (_request, response) => response.end(JSON.stringify(more));
  await refresh();
  expect(await read()).toEqual({ ...good(), services: good().services.slice(0, 1) });
});

describe('attack: malicious provider metadata', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, at) => ({ name: 'x', origins: [`https://x${at}.example`] }));
  const withOrigin = (origin: string) => ({ ...good(), origins: [issuer, origin] });
  const withService = (origin: string) => ({ ...good(), services: [{ name: 'x', origins: [origin] }] });
  const hostile: [string, () => unknown][] = [
    ['another issuer', () => ({ ...good(), issuer: 'https://evil.example' })],
    ['an issuer whose own address is not its own', () => ({ ...good(), origins: ['https://evil.example'] })],
    ['everybody’s address', () => withOrigin('https://*')],
    ['every address of a domain', () => withOrigin('https://*.evil.example')],
    ['plain http', () => withOrigin('http://evil.example')],
    ['a script', () => withOrigin('javascript:alert(1)')],
    ['a file', () => withOrigin('file://')],
    ['another scheme', () => withService('ftp://evil.example')],
    ['an extension', () => withService('chrome-extension://ghhbgoacipbhiikccgphbindlhipoilo')],
    ['an address with a path', () => withService('https://evil.example/path')],
    ['a name and password', () => withService('https://a:b@evil.example')],
    ['origins that are no text', () => ({ ...good(), origins: [issuer, { toString: 'https://evil.example' }] })],
    ['more services than there are', () => ({ ...good(), services: many(5001) })],
    ['more names than anybody has', () => ({ ...good(), names: many(21).map(({ name }) => name) })],
    ['a title of a megabyte', () => ({ ...good(), titles: ['x'.repeat(1_000_000)] })],
    ['two megabytes of space', () => `${JSON.stringify(good())}${' '.repeat(2_000_000)}`],
    ['no object', () => null],
    ['no JSON', () => '<!doctype html>'],
    ['no text', () => Buffer.from([0xff, 0xfe, 0x7b])],
  ];

  test.each(hostile)('%s: nothing of it is believed', async (_what, content) => {
    const body = content();
    answer = (_request, response) =>
      response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    await refresh();
    expect(await read()).toEqual(alone());
    expect(JSON.stringify(browser.kept.local.content.get('directory'))).toHaveLength(
      JSON.stringify({ at: 0, nextAt: time, directory: alone() }).length,
    );
  });

  test('keys of a prototype change none, and are not kept', async () => {
    const [own] = [JSON.stringify(good()).slice(0, -1)];
    answer = (_request, response) =>
      response.end(`${own},"__proto__":{"origins":["https://evil.example"]},"constructor":{"prototype":{"evil":1}}}`);
    await refresh();
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
    expect([alone(), good()]).toContainEqual(await read());
    expect(JSON.stringify([...browser.kept.local.content])).not.toContain('evil');
  });

  test('an answer that leads elsewhere is not followed', async () => {
    answer = (request, response) =>
      request.url === '/elsewhere'
        ? response.end(JSON.stringify(good()))
        : response.writeHead(302, { location: `${issuer}/elsewhere` }).end();
    await refresh();
    expect(await read()).toEqual(alone());
    expect(asked.map(({ url }) => url)).toEqual(['/.well-known/unilogin']);
  });

  test('one that was put on the disk is read as one that came', async () => {
    for (const directory of [withOrigin('https://*'), { ...good(), issuer: 'https://evil.example' }, null, 'x']) {
      await browser.kept.local.set('directory', { at: time, nextAt: time + 1, directory });
      expect(await read()).toEqual(alone());
    }
  });
});
