import { createServer, type Server } from 'node:http';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveClient } from '../../../idp/oidc/clients.ts';
import { claimsOf, getTokens } from '../../support/code-flow.ts';
import { clientSecret, redirectUri, type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';
import type { Visitor } from '../../support/visitor.ts';

let running: RunningProvider;
let service: Server;
const delivered: string[] = [];

beforeAll(async () => {
  running = await startTestProvider();
  service = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => delivered.push(text));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const address = service.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await saveClient(running.database, {
    id: 'listening',
    name: 'Lytteren',
    secret: clientSecret,
    redirectUris: [redirectUri],
    backchannelLogoutUri: `http://127.0.0.1:${port}/backchannel`,
  });
});
afterAll(async () => {
  await running.stop();
  service.close();
});

const address = (params: Record<string, string>) =>
  `${running.issuer}/sign-out?${new URLSearchParams(params).toString()}`;

/** Presses a button of the sign-out page: the form's hidden fields, and the button's own. */
async function press(visitor: Visitor, page: string, fields: Record<string, string>) {
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return visitor.visit(action, { method: 'POST', body: new URLSearchParams({ xsrf, ...fields }) });
}

describe('signing out', () => {
  test('from a service leads back there, and ends session and tokens', async () => {
    const { tokens, visitor } = await getTokens({ issuer: running.issuer });
    const page = await visitor.visit(
      address({
        id_token_hint: tokens['id_token'] ?? '',
        post_logout_redirect_uri: 'https://service.example/',
        state: 's1',
      }),
    );
    const html = await page.response.text();
    expect(html).toContain('<script src="/submit.js"'); // nobody is asked again: the service has proved whose session it is
    expect(html).toContain('name="logout" value="yes"');
    expect(page.response.headers.get('content-security-policy')).toContain(
      "form-action 'self' https://service.example;",
    );
    const { url } = await press(visitor, html, { logout: 'yes' });
    expect(url.href).toBe('https://service.example/?state=s1');
    const userinfo = await fetch(new URL('/userinfo', running.issuer), {
      headers: { authorization: `Bearer ${tokens['access_token'] ?? ''}` },
    });
    expect(userinfo.status).toBe(401);
    expect([...visitor.cookies.keys()].filter((name) => name.startsWith('__Host-unilogin-session '))).toEqual([]);
  });

  test('without a proof asks first; "no" changes nothing', async () => {
    const { visitor, tokens } = await getTokens({ issuer: running.issuer });
    const html = await (await visitor.visit(address({}))).response.text();
    expect(html).toContain('Vil du logge ud?');
    expect(html).not.toContain('<script');
    await press(visitor, html, {});
    const userinfo = await fetch(new URL('/userinfo', running.issuer), {
      headers: { authorization: `Bearer ${tokens['access_token'] ?? ''}` },
    });
    expect(userinfo.status).toBe(200);
  });

  test("with somebody else's ID token asks, too", async () => {
    const other = await getTokens({ issuer: running.issuer, params: { login_hint: 'account-oskar' } });
    const { visitor } = await getTokens({ issuer: running.issuer });
    const page = await visitor.visit(address({ id_token_hint: other.tokens['id_token'] ?? '' }));
    expect(await page.response.text()).toContain('Vil du logge ud?');
  });

  test('speaks the language that the service or the browser asks for', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer });
    expect(await (await visitor.visit(address({ ui_locales: 'en' }))).response.text()).toContain(
      'Do you want to sign out?',
    );
    const english = await visitor.visit(address({}), { headers: { 'accept-language': 'en-GB' } });
    expect(await english.response.text()).toContain('<html lang="en">');
  });

  test('tells every service that was used, with a token for it alone', async () => {
    const { tokens, visitor } = await getTokens({ issuer: running.issuer, clientId: 'listening' });
    const html = await (await visitor.visit(address({ id_token_hint: tokens['id_token'] ?? '' }))).response.text();
    const { response } = await press(visitor, html, { logout: 'yes' });
    expect(await response.text()).toContain('Du er logget ud');
    const claims = decodeJwt(new URLSearchParams(delivered.at(-1)).get('logout_token') ?? '');
    expect(claims).toMatchObject({ iss: running.issuer, aud: 'listening', sid: claimsOf(tokens['id_token'])['sid'] });
    expect(claims).toHaveProperty(['events', 'http://schemas.openid.net/event/backchannel-logout']);
  });
});
