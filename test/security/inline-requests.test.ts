import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveClient } from '../../idp/oidc/clients.ts';
import { askForCode } from '../support/code-flow.ts';
import { FramedVisitor } from '../support/framed-visitor.ts';
import { clientSecret, redirectUri } from '../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { Visitor } from '../support/visitor.ts';

const service = 'https://service.example';
let running: ProvingProvider;
beforeAll(async () => {
  running = await startProvingProvider();
  const common = { name: 'Læringsøen', redirectUris: [redirectUri] };
  await saveClient(running.database, { ...common, id: 'confidential', secret: clientSecret, inlineOrigins: [service] });
});
afterAll(() => running.stop());

/** The page of the sign-in, as it comes to a frame; or to a window. */
async function page(params: Record<string, string>, { clientId = 'confidential', visitor = new FramedVisitor() } = {}) {
  const all = { response_mode: 'web_message', ...params };
  const { response, back } = await askForCode({ issuer: running.issuer, clientId, visitor, params: all });
  const policy = response.headers.get('content-security-policy') ?? '';
  const [, framedBy] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
  return {
    response,
    back,
    policy,
    framedBy,
    option: response.headers.get('x-frame-options'),
    html: await response.text(),
  };
}

describe('who may frame a sign-in', () => {
  test('the page of the one origin that is registered and asks, and only in a frame', async () => {
    const shown = await page({});
    expect(shown.framedBy).toBe(service);
    expect(shown.option).toBeNull();
    expect(await page({}, { visitor: new Visitor() })).toMatchObject({ framedBy: "'none'", option: 'DENY' });
  });

  test('attack: a service that is not registered for frames frames its sign-in', async () => {
    const shown = await page({}, { clientId: 'public-page' });
    expect(shown).toMatchObject({ framedBy: "'none'", option: 'DENY' });
    expect(shown.response.status).toBe(400);
    expect(shown.html).not.toContain('unilogin-sign-in');
  });

  test('attack: a service frames its sign-in at an origin where it is registered, and not for that', async () => {
    const other = 'https://other.example';
    const redirectUris = [redirectUri, `${other}/public`];
    await saveClient(running.database, { id: 'public-page', name: 'Ø', redirectUris, inlineOrigins: [other] });
    const params = { redirect_uri: redirectUri };
    expect(await page(params, { clientId: 'public-page' })).toMatchObject({ framedBy: "'none'", option: 'DENY' });
    expect((await page({ redirect_uri: `${other}/public` }, { clientId: 'public-page' })).framedBy).toBe(other);
  });

  test('attack: a sign-in whose answer goes elsewhere is framed', async () => {
    expect(await page({ response_mode: '' })).toMatchObject({ framedBy: "'none'", option: 'DENY' });
  });

  test('attack: an answer is posted to an address that is not registered', async () => {
    const shown = await page({ redirect_uri: 'https://evil.example/unilogin/callback' });
    expect(shown).toMatchObject({ framedBy: "'none'", option: 'DENY' });
    expect(shown.html).not.toContain('evil.example');
  });

  test('attack: pages that are for windows are framed with the cookies of a frame', async () => {
    const visitor = new FramedVisitor();
    await page({}, { visitor });
    for (const path of ['/me', '/password', '/sign-out', '/approvals', '/elevadgang']) {
      const response = await visitor.send(`${running.issuer}${path}`);
      const policy = response.headers.get('content-security-policy') ?? "frame-ancestors 'none'";
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(response.headers.get('x-frame-options'), path).toBe('DENY');
    }
  });
});

describe('attack: a frame without a script takes what somebody types', () => {
  test('the page takes no input before its script has seen that it is to be seen', async () => {
    const { html } = await page({});
    expect(html).toMatch(/<main inert>/);
    expect(html).toMatch(/<aside data-to="https:\/\/service.example" data-state="the-state">/);
    expect(html).toContain('<noscript>');
    expect((await page({}, { visitor: new Visitor() })).html).not.toContain('inert');
  });
});

describe('attack: a theme that is more than a theme', () => {
  test.each([
    'act:red}body{display:none',
    'act:0b6a5c;}*{color:red',
    'radius:9px;position:fixed',
    'size:17);background:url(https://evil.example',
    'ink:ff0000',
    'act:ffffff',
    'act:__proto__,constructor:1,size:999',
  ])('%s changes nothing', async (theme) => {
    const { html } = await page({ unilogin_theme: theme });
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, style]) => style);
    const plain = [...(await page({})).html.matchAll(/<style>(.*?)<\/style>/g)].map(([, style]) => style);
    expect(styles).toEqual(plain);
    expect(styles).toHaveLength(3);
  });
});

test('one that is a theme is taken', async () => {
  const { html, policy } = await page({ unilogin_theme: 'act:1d4ed8,radius:8,size:20' });
  expect(html).toContain('--unilogin-act:light-dark(#1d4ed8,#63d3c0)');
  expect(html).toContain('--unilogin-radius:8px;font-size:118%');
  expect(policy).not.toContain('unsafe');
});
