import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { saveClient } from '../../idp/oidc/clients.ts';
import { createUniloginHandler } from '../../service/handler.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { freePort } from '../support/free-port.ts';
import { clientSecret, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { ServiceBrowser } from '../support/service-browser.ts';
import { expressSite } from './mounts/express.ts';
import { honoSite } from './mounts/hono.ts';
import { nodeSite } from './mounts/node-http.ts';

type Handler = (request: Request) => Promise<Response>;
const mounts: Record<string, (handler: Handler) => Server> = {
  'node-http': nodeSite,
  express: (handler) => createServer((incoming, outgoing) => void expressSite(handler)(incoming, outgoing)),
  hono: (handler) =>
    createServer((incoming, outgoing) => void getRequestListener(honoSite(handler).fetch)(incoming, outgoing)),
};

let provider: RunningProvider;
const servers: Server[] = [];
beforeAll(async () => {
  provider = await startTestProvider();
});
afterAll(() => provider.stop());
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A service on a port of its own, registered at the provider as a real one is. */
async function open(kind: string, clientId: string, keeping: object = {}): Promise<string> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  await saveClient(provider.database, {
    id: clientId,
    name: 'Læringsøen',
    secret: clientSecret,
    redirectUris: [`${origin}/unilogin/callback`],
    postLogoutRedirectUris: [`${origin}/unilogin/signed-out`],
    backchannelLogoutUri: `${origin}/unilogin/backchannel-logout`,
  });
  const sessionSecret = 's'.repeat(32);
  const { issuer } = provider;
  const server = mounts[kind]?.(createUniloginHandler({ issuer, clientId, clientSecret, sessionSecret, ...keeping }));
  if (server === undefined) throw new Error(kind);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(Number(new URL(origin).port), '127.0.0.1', listening));
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  return origin;
}

/** Over the network: the handler's own server answers. */
const over = (origin: string) => {
  const send: Handler = (request) => fetch(request, { redirect: 'manual' });
  return new ServiceBrowser(send, origin);
};

/** Goes where the handler says, and says yes to whatever the provider asks; gives where that ends. */
async function signOutEverywhere(browser: ServiceBrowser): Promise<{ address: URL; end: URL; asked: boolean }> {
  const answer = (await (await browser.signOut()).json()) as { location: string };
  const hop = await browser.send(new URL(answer.location).pathname);
  const address = new URL(hop.headers.get('location') ?? '');
  const { response } = await browser.visitor.visit(address);
  const page = await response.text();
  const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
  const body = new URLSearchParams({ xsrf, logout: 'yes' });
  const { url: end } = await browser.visitor.visit(new URL(action, address), { method: 'POST', body });
  return { address, end, asked: /<p>/.test(page) };
}

describe.each(Object.keys(mounts))('mounted in %s', (kind) => {
  test('a person signs in and out, and the provider ends the session at every other service', async () => {
    const first = over(await open(kind, `first-${kind}`));
    const secondOrigin = await open(kind, `second-${kind}`, { store: memoryStore() });
    const second = new ServiceBrowser((request) => fetch(request, { redirect: 'manual' }), secondOrigin);
    await first.signIn();
    for (const [key, cookie] of first.visitor.cookies) second.visitor.cookies.set(key, cookie);
    await second.signIn();
    expect(await first.session()).toMatchObject({ signedIn: true, person: { name: 'Ida Vinther' } });
    expect(await second.session()).toMatchObject({ signedIn: true, person: { name: 'Ida Vinther' } });
    for (const [key, cookie] of second.visitor.cookies) first.visitor.cookies.set(key, cookie);

    const { end, asked } = await signOutEverywhere(first);
    expect(asked, 'the provider knows whose sign-out it is').toBe(false);
    const home = await first.send(end.pathname + end.search);
    expect(new URL(home.headers.get('location') ?? '').pathname, 'to where the person signed out').toBe('/lesson');
    expect(await first.session()).toEqual({ signedIn: false });
    await expect.poll(() => second.session()).toEqual({ signedIn: false });
  });

  test('a session that lies in its cookie is ended by the provider too', async () => {
    const first = over(await open(kind, `third-${kind}`, { store: memoryStore() }));
    const second = over(await open(kind, `fourth-${kind}`));
    await first.signIn();
    for (const [key, cookie] of first.visitor.cookies) second.visitor.cookies.set(key, cookie);
    await second.signIn();
    for (const [key, cookie] of second.visitor.cookies) first.visitor.cookies.set(key, cookie);
    expect(await second.session()).toMatchObject({ signedIn: true });
    await signOutEverywhere(first);
    await expect.poll(() => second.session()).toEqual({ signedIn: false });
  });

  test('an oversized body is refused, and the server goes on', async () => {
    const origin = await open(kind, `fifth-${kind}`);
    const body = new URLSearchParams({ logout_token: 'x'.repeat(200_000) });
    const answer = await fetch(`${origin}/unilogin/backchannel-logout`, { method: 'POST', body });
    expect(answer.status).toBe(413);
    expect((await fetch(`${origin}/unilogin/session`)).status).toBe(200);
  });
});

test('what signs out carries no token where a script could see it', async () => {
  const browser = over(await open('hono', 'sixth'));
  await browser.signIn();
  const answer = await (await browser.signOut()).text();
  expect(answer).not.toMatch(/eyJ/);
});

test.each(['node-http', 'express', 'hono'])('the page shows %s as it is tested, in ten lines', (name) => {
  const file = readFileSync(new URL(`mounts/${name}.ts`, import.meta.url), 'utf8');
  const page = readFileSync(new URL('../../docs/service.md', import.meta.url), 'utf8');
  expect(page).toContain(file.trim().replace(/'[./]+service\/[\w-]+\.ts'/, "'unilogin-front/service'"));
  const code = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import'));
  expect(code.length).toBeLessThanOrEqual(10);
});
