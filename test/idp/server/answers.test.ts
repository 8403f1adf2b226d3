import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForCode, getTokens } from '../../support/code-flow.ts';
import { type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
});
afterAll(() => running.stop());

const get = (path: string, init?: RequestInit) => fetch(new URL(path, running.issuer), init);

describe('health', () => {
  test('the process answers, and is ready when its database is', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).status).toBe(200);
  });

  test('a migration that has not run makes it not ready', async () => {
    const { database } = running;
    const rows = database.withTables<{ kysely_migration: { name: string; timestamp: string } }>();
    const kept = await rows.deleteFrom('kysely_migration').returningAll().execute();
    expect((await get('/readyz')).status).toBe(503);
    await rows.insertInto('kysely_migration').values(kept).execute();
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('bodies', () => {
  test('one larger than anything a person could send is refused unread', async () => {
    for (const path of ['/api/echo', '/token', '/par', '/sign-out/confirm']) {
      const answer = await get(path, { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) });
      expect(answer.status, path).toBe(413);
    }
    expect((await get('/api/echo', { method: 'POST', body: 'x'.repeat(64 * 1024) })).status).toBe(200);
  });

  test('one that does not say how large it is, too', async () => {
    const status = await new Promise((resolve) => {
      const sent = request(new URL('/token', running.issuer), { method: 'POST' }, (answer) =>
        resolve(answer.statusCode),
      );
      sent.write('grant_type='); // without a length Node sends chunks
      sent.end('authorization_code');
    });
    expect(status).toBe(411);
  });
});

describe('the log', () => {
  test('has a line for each request, with the id that the answer carries', async () => {
    const answer = await get('/readyz');
    const id = answer.headers.get('x-request-id');
    await expect.poll(() => running.log.some((line) => line.includes(`"request":"${id}"`))).toBe(true);
    const line = running.log.find((entry) => entry.includes(`"${id}"`));
    expect(JSON.parse(line ?? '')).toMatchObject({ method: 'GET', path: '/readyz', status: 200 });
  });

  test('knows no name, secret, token or address, wherever a person or a service puts them', async () => {
    const planted = { username: 'plan1234', password: 'hemmeligt-kodeord', address: '203.0.113.77' };
    const { code, verifier, tokens } = {
      ...(await askForCode({ issuer: running.issuer })),
      ...(await getTokens({ issuer: running.issuer })),
    };
    const headers = {
      'x-forwarded-for': planted.address,
      'user-agent': planted.username,
      'x-request-id': planted.username,
    };
    await get(`/${planted.username}?password=${planted.password}`, { headers });
    await get(`/authorize?client_id=${planted.username}&login_hint=${planted.password}`, { headers });
    await get(`/sign-in/${planted.username}`, { headers });
    await get('/api/echo', { method: 'POST', headers, body: JSON.stringify(planted) });
    await get('/api/fail', { method: 'POST', headers, body: JSON.stringify(planted) });
    await get('/token', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...planted, code, code_verifier: verifier }),
    });
    await get('/userinfo', { headers: { authorization: `Bearer ${planted.password}` } });
    await get('/healthz');
    await expect.poll(() => running.log.at(-1)).toContain('healthz');
    const all = running.log.join('');
    expect(all).toContain('route failed');
    const secrets = [
      ...Object.values(planted),
      code,
      verifier,
      ...Object.values(tokens).map(String),
      '127.0.0.1',
      'Vinther',
      'idav0001',
    ];
    for (const secret of secrets.filter((text) => text.length > 6 && text !== 'Bearer')) {
      expect(all.includes(secret), `the log contains ${secret}`).toBe(false);
    }
  });
});
