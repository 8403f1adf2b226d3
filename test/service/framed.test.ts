import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveClient } from '../../idp/oidc/clients.ts';
import { createUniloginHandler } from '../../service/handler.ts';
import { FramedVisitor } from '../support/framed-visitor.ts';
import { clientSecret, redirectUri, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { ServiceBrowser, serviceOrigin } from '../support/service-browser.ts';

let provider: RunningProvider;
beforeAll(async () => {
  provider = await startTestProvider();
  const common = { id: 'confidential', name: 'Læringsøen', secret: clientSecret };
  const postLogoutRedirectUris = [`${serviceOrigin}/unilogin/signed-out`];
  const inlineOrigins = [serviceOrigin];
  await saveClient(provider.database, {
    ...common,
    redirectUris: [redirectUri],
    postLogoutRedirectUris,
    inlineOrigins,
  });
});
afterAll(() => provider.stop());

const own = { 'unilogin-request': '1', origin: serviceOrigin };

/** A page of the service's with a frame in it, whose cookies are kept apart. */
function createPage() {
  const { issuer } = provider;
  const browser = new ServiceBrowser(
    createUniloginHandler({ issuer, clientId: 'confidential', clientSecret, sessionSecret: 's'.repeat(32) }),
  );
  const frame = new FramedVisitor();
  const begin = (headers: Record<string, string> = own) =>
    browser.send('/unilogin/sign-in?unilogin_theme=radius:8', { method: 'POST', headers, body: '{}' });
  const show = async (url: string) => {
    const { response } = await frame.visit(url);
    const [, json = '{}'] = /<script type="application\/json">(.*?)<\/script>/.exec(await response.text()) ?? [];
    return new URLSearchParams(JSON.parse(json) as Record<string, string>);
  };
  const bring = async (answer: URLSearchParams) => {
    const response = await browser.send('/unilogin/callback', { method: 'POST', headers: own, body: answer });
    return (await response.json()) as { outcome: string };
  };
  const signIn = async () => {
    const { url } = (await (await begin()).json()) as { url: string };
    return bring(await show(url));
  };
  return { browser, begin, show, bring, signIn };
}

test('the page asks where and by which state, shows the frame, and brings the answer', async () => {
  const { browser, begin, show, bring } = createPage();
  const { url, state } = (await (await begin()).json()) as { url: string; state: string };
  expect(new URL(url).origin).toBe(provider.issuer);
  const answer = await show(url);
  expect(answer.get('state')).toBe(state);
  expect(await bring(answer)).toEqual({ outcome: 'done' });
  expect(await browser.session()).toMatchObject({ signedIn: true, person: { name: 'Ida Vinther' } });
});

test('an answer counts once, and another browser’s not at all', async () => {
  const [victim, attacker] = [createPage(), createPage()];
  const { url } = (await (await attacker.begin()).json()) as { url: string };
  const answer = await attacker.show(url);
  expect(
    (await victim.browser.send('/unilogin/callback', { method: 'POST', body: answer })).headers.get('location'),
  ).toContain('state-mismatch');
  expect(await attacker.bring(answer)).toEqual({ outcome: 'done' });
  expect(await victim.browser.session()).toEqual({ signedIn: false });
});

test('no other site begins one', async () => {
  const { begin } = createPage();
  for (const headers of [{}, { ...own, origin: 'https://evil.example' }, { origin: serviceOrigin }])
    expect((await begin(headers)).status).toBe(403);
});

async function countSessions(): Promise<number> {
  const rows = provider.database.selectFrom('oidc_artifacts').select('id').where('model', '=', 'Session');
  return (await rows.where('account', 'is not', null).execute()).length;
}

test('signing out ends the session of the frame too, and leads nowhere', async () => {
  const { browser, signIn } = createPage();
  const before = await countSessions();
  await signIn();
  expect(await countSessions()).toBe(before + 1);
  expect((await browser.signOut()).status).toBe(204);
  expect(await browser.session()).toEqual({ signedIn: false });
  expect(await countSessions()).toBe(before);
});

test('signing in by a window afterwards ends the session of the frame', async () => {
  const { browser, signIn } = createPage();
  const before = await countSessions();
  await signIn();
  await browser.signIn();
  expect(await countSessions()).toBe(before + 1); // that of the window
});

test('where the provider does not hear, the person goes there and sees it', async () => {
  const { browser, signIn } = createPage();
  await signIn();
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (String(input instanceof Request ? input.url : input).endsWith('/token/revocation')) throw new TypeError('down');
    return fetch(input, init);
  };
  try {
    expect(await (await browser.signOut()).json()).toEqual({ location: `${serviceOrigin}/unilogin/leave` });
  } finally {
    globalThis.fetch = fetch;
  }
});
