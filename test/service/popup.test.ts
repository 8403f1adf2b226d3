import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';
import { createUniloginHandler } from '../../service/handler.ts';
import { clientSecret, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { newsOf, ServiceBrowser } from '../support/service-browser.ts';

let provider: RunningProvider;
beforeAll(async () => {
  provider = await startTestProvider();
});
afterAll(() => provider.stop());

const channel = '0123456789abcdef0123456789abcdef';
function service(issuer = provider.issuer) {
  const sessionSecret = 's'.repeat(32);
  return createUniloginHandler({ issuer, clientId: 'confidential', clientSecret, sessionSecret });
}

/** Runs the page's one script as a browser would; gives what it said, on which channel, and whether it closed. */
async function run(browser: ServiceBrowser, page: Response) {
  const html = await page.text();
  const [, source = ''] = /<script src="([^"]+)"/.exec(html) ?? [];
  const dataset = Object.fromEntries(
    [...html.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const happened: unknown[] = [];
  class BroadcastChannel {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    postMessage = (message: unknown) => happened.push([this.name, JSON.stringify(message)]);
    close = () => undefined;
  }
  const url = new URL(source);
  runInNewContext(await (await browser.send(url.pathname)).text(), {
    BroadcastChannel,
    document: { currentScript: { dataset } },
    location: { replace: (to: string) => happened.push(['gone', to]) },
    setTimeout: (work: () => void) => work(),
    close: () => happened.push('closed'),
  });
  return { happened, html, policy: page.headers.get('content-security-policy') ?? '' };
}

test('a window that has signed in says so on its channel, and closes', async () => {
  const browser = new ServiceBrowser(service());
  const page = await browser.signIn({ display: 'popup', channel, return_to: '/lesson?a=1&b=2' });
  expect(page.status).toBe(200);
  const { happened, html, policy } = await run(browser, page);
  expect(happened.slice(0, 2)).toEqual([[channel, '{"done":true}'], 'closed']);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|code=|eyJ/);
  expect(policy).toContain("default-src 'none'; script-src https://service.example/unilogin/popup.js;");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(await browser.session()).toMatchObject({ signedIn: true });
});

test('a window that was refused says why, as a code', async () => {
  const browser = new ServiceBrowser(service());
  const page = await browser.signIn({ display: 'popup', channel, prompt: 'none' });
  const { happened } = await run(browser, page);
  expect(happened[0]).toEqual([channel, '{"failure":"provider-refused"}']);
  expect(await browser.session()).toEqual({ signedIn: false });
});

test('a window says so when the provider is not there', async () => {
  const browser = new ServiceBrowser(service('http://localhost:9'));
  const page = await browser.send(`/unilogin/sign-in?display=popup&channel=${channel}`);
  expect((await run(browser, page)).happened[0]).toEqual([channel, '{"failure":"unreachable"}']);
});

test.each(['', 'short', '"><script src=//evil.example>', `${channel}%22`, 'x'.repeat(129)])(
  'a channel named %j is none: the window goes where the page would have gone',
  async (name) => {
    const browser = new ServiceBrowser(service());
    const back = await browser.signIn({ display: 'popup', channel: name, return_to: '/lesson' });
    expect(back.headers.get('location')).toBe('https://service.example/lesson');
    expect(newsOf(back)).toBeNull();
  },
);
