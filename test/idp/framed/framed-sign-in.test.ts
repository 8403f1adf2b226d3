import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveClient } from '../../../idp/oidc/clients.ts';
import { askForCode, requestToken } from '../../support/code-flow.ts';
import { FramedVisitor } from '../../support/framed-visitor.ts';
import { clientSecret, redirectUri, type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';
import { Visitor } from '../../support/visitor.ts';

const origin = 'https://service.example';
const params = { response_mode: 'web_message' };
let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
  const common = { name: 'Læringsøen', inlineOrigins: [origin] };
  await saveClient(running.database, {
    ...common,
    id: 'confidential',
    secret: clientSecret,
    redirectUris: [redirectUri],
  });
  await saveClient(running.database, { ...common, id: 'public-page', redirectUris: [`${origin}/public`] });
});
afterAll(() => running.stop());

/** What the page of the answer tells, and to whom. */
async function told(response: Response) {
  const html = await response.text();
  const [, json = '{}'] = /<script type="application\/json">(.*?)<\/script>/.exec(html) ?? [];
  const [, to] = /data-to="(.*?)"/.exec(html) ?? [];
  return { to, answer: JSON.parse(json) as Record<string, string> };
}

async function signIn(visitor: Visitor, clientId = 'confidential', more: Record<string, string> = {}) {
  const asked = await askForCode({ issuer: running.issuer, clientId, visitor, params: { ...params, ...more } });
  return { ...asked, ...(await told(asked.response)) };
}

async function tokensFor({ verifier, answer }: { verifier: string; answer: Record<string, string> }) {
  const response = await requestToken(running.issuer, 'confidential', {
    grant_type: 'authorization_code',
    code: answer['code'] ?? '',
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
  return (await response.json()) as Record<string, string>;
}

describe('response_mode=web_message', () => {
  test('tells code, state and issuer to the one origin that is registered, which alone may frame the page', async () => {
    const { response, to, answer } = await signIn(new FramedVisitor());
    expect(to).toBe(origin);
    expect(Object.keys(answer).toSorted()).toEqual(['code', 'iss', 'state']);
    expect(answer).toMatchObject({ state: 'the-state', iss: running.issuer });
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${origin};`);
    expect(response.headers.get('x-frame-options')).toBeNull();
  });

  test('tells an error in the same way', async () => {
    const { to, answer } = await signIn(new FramedVisitor(), 'confidential', { prompt: 'none' });
    expect(to).toBe(origin);
    expect(answer['error']).toBe('login_required');
  });

  test('its code is worth tokens, as any', async () => {
    const tokens = await tokensFor(await signIn(new FramedVisitor()));
    expect(tokens['id_token']).toBeTypeOf('string');
  });

  test('is read by a page under Cross-Origin-Embedder-Policy too', async () => {
    const { response } = await signIn(new FramedVisitor());
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });
});

describe('cookies in a frame', () => {
  test('have names of their own, and are kept in the part of the browser that the page around the frame has', async () => {
    const visitor = new FramedVisitor();
    await signIn(visitor);
    expect(visitor.cookies.size).toBeGreaterThan(0);
    for (const [name, { attributes }] of visitor.cookies) {
      expect(name).toMatch(/^__(Host|Secure)-unilogin-framed-/);
      expect(attributes).toMatch(/; SameSite=None/);
      expect(attributes).toMatch(/; Partitioned$/);
      expect(attributes).toMatch(/; secure; httponly/i);
    }
  });

  test('a second sign-in there asks nothing, and a window beside it knows nobody', async () => {
    const visitor = new FramedVisitor();
    await signIn(visitor);
    expect((await signIn(visitor, 'confidential', { prompt: 'none' })).answer['code']).toBeTypeOf('string');
    const beside = new Visitor();
    for (const [key, cookie] of visitor.cookies) beside.cookies.set(key, cookie); // a browser that knows no partitions
    const { back } = await askForCode({ issuer: running.issuer, visitor: beside, params: { prompt: 'none' } });
    expect(back.searchParams.get('error')).toBe('login_required');
  });

  test('of one site, where the usual ones come along, the usual ones count', async () => {
    const visitor = new Visitor();
    await askForCode({ issuer: running.issuer, visitor });
    const inFrame = new FramedVisitor();
    for (const [key, cookie] of visitor.cookies) inFrame.cookies.set(key, cookie);
    expect((await signIn(inFrame, 'confidential', { prompt: 'none' })).answer['code']).toBeTypeOf('string');
  });
});

describe('a session in a frame', () => {
  test('ends where the service gives a token back, with what came of it', async () => {
    const visitor = new FramedVisitor();
    const tokens = await tokensFor(await signIn(visitor));
    const authorization = `Basic ${Buffer.from(`confidential:${clientSecret}`).toString('base64')}`;
    const body = new URLSearchParams({ token: tokens['refresh_token'] ?? '' });
    const headers = { authorization };
    await fetch(`${running.issuer}/token/revocation`, { method: 'POST', body, headers });
    expect((await signIn(visitor, 'confidential', { prompt: 'none' })).answer['error']).toBe('login_required');
  });

  test('in a window does not: single sign-on is for others too', async () => {
    const visitor = new Visitor();
    const { code, verifier } = await askForCode({ issuer: running.issuer, visitor });
    const tokens = await tokensFor({ verifier, answer: { code } });
    const body = new URLSearchParams({ token: tokens['refresh_token'] ?? '' });
    const headers = { authorization: `Basic ${Buffer.from(`confidential:${clientSecret}`).toString('base64')}` };
    await fetch(`${running.issuer}/token/revocation`, { method: 'POST', body, headers });
    const { back } = await askForCode({ issuer: running.issuer, visitor, params: { prompt: 'none' } });
    expect(back.searchParams.has('code')).toBe(true);
  });
});
