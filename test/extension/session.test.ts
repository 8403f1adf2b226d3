import { describe, expect, test } from 'vitest';
import { openSession } from '../../extension/session/session.ts';
import { openStore, type Tokens } from '../../extension/session/store.ts';
import { mothersHome, soon } from './mothers-home.ts';

const at = mothersHome();

const tokens = async (): Promise<Tokens> => {
  const found = await openStore(at.browser.door()).get('tokens');
  if (!found) throw new Error('nobody is signed in');
  return found;
};
const age = async () => at.browser.kept.session.set('tokens', { ...(await tokens()), expiresAt: Date.now() });

test('signs in by the provider’s own session, and sees who it is', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  expect(at.browser.kept.session.content.get('attempt')).toBeUndefined();
  const seen = await session.look({ mayRenew: false });
  expect(seen).toMatchObject({ me: { name: 'Mette Bruun Holm', mayVouch: true }, ahead: 0 });
  expect(at.browser.kept.local.content.size, 'nothing but the setting is on the disk').toBe(1);
});

test('window and worker that renew at once spend one refresh token', async () => {
  const [popup, worker] = [openSession(at.browser.door()), openSession(at.browser.door())];
  await worker.signIn({ interactive: true });
  for (let round = 0; round < 3; round += 1) {
    const before = (await tokens()).refresh;
    await age();
    const seen = await Promise.all([popup, worker, popup, worker].map((one) => one.look({ mayRenew: true })));
    expect(seen.map((one) => one?.me.username)).toEqual(Array(4).fill('mett8647'));
    expect((await tokens()).refresh).not.toBe(before);
  }
});

test('the worker alone renews nothing for who is not there', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await age();
  const before = await tokens();
  expect(await session.look({ mayRenew: false })).toBeUndefined();
  expect(await tokens()).toEqual(before);
});

test('a token that the provider knows no longer is renewed at once', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await at.browser.kept.session.set('tokens', { ...(await tokens()), access: 'ended' });
  expect(await session.look({ mayRenew: true })).toMatchObject({ me: { username: 'mett8647' } });
  expect((await tokens()).access).not.toBe('ended');
});

test('signing out here ends the tokens at the provider, and keeps nothing of the person', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await session.look({ mayRenew: true });
  const { access, refresh } = await tokens();
  await session.signOut();
  expect(Object.fromEntries(at.browser.kept.session.content)).toEqual({ attempt: { at: 'left' } });
  const renewal = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'unilogin-extension',
    refresh_token: refresh ?? '',
  });
  expect((await fetch(`${at.home.provider.issuer}/token`, { method: 'POST', body: renewal })).status).toBe(400);
  const me = await fetch(`${at.home.provider.issuer}/api/me`, { headers: { authorization: `Bearer ${access}` } });
  expect(me.status).not.toBe(200);
});

test('a session that ended elsewhere is told as ended, and what was known goes', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await session.look({ mayRenew: true });
  await at.browser.kept.session.set('tokens', { ...(await tokens()), access: 'ended', refresh: 'ended' });
  await expect(session.look({ mayRenew: true })).rejects.toMatchObject({ code: 'interaction-expired' });
  expect(Object.fromEntries(at.browser.kept.session.content)).toEqual({ attempt: { at: 'ended' } });
});

test('a provider that is away for a while costs nobody their session', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await age();
  const before = await tokens();
  const real = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  try {
    await expect(session.look({ mayRenew: true })).rejects.toMatchObject({ code: 'unreachable' });
  } finally {
    globalThis.fetch = real;
  }
  expect(await tokens()).toEqual(before);
  expect(await session.look({ mayRenew: true })).toMatchObject({ me: { username: 'mett8647' } });
});

describe('requests that wait', () => {
  test('are answered with the number, by the same call as on the page', async () => {
    const session = openSession(at.browser.door());
    await session.signIn({ interactive: true });
    const { step, id } = await at.home.asks();
    const { signal } = new AbortController();
    expect((await session.approvals.look(signal)).waiting.map((one) => one.id)).toEqual([id]);
    await session.approvals.act({ act: 'confirm', id, number: step.number }, signal);
    expect(await at.home.stands()).toMatchObject({ state: 'confirmed', raised: 1 });
  });

  test('are told by the stream', async () => {
    const session = openSession(at.browser.door());
    await session.signIn({ interactive: true });
    const told: string[] = [];
    const close = session.approvals.openNews?.(session.approvals.news, (what) => told.push(what));
    await soon(() => told).toEqual(['hello']);
    await at.home.asks();
    await soon(() => told).toContain('changed');
    close?.();
  });
});

test('another provider that is chosen ends the tokens of the one before it', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await session.look({ mayRenew: false });
  await session.leaveOthers();
  expect(at.browser.kept.session.content.has('tokens'), 'nothing else was chosen').toBe(true);
  const { access } = await tokens();
  await at.browser.kept.local.set('provider', 'http://localhost:1');
  await session.leaveOthers();
  expect(at.browser.kept.session.content.size).toBe(0);
  const me = await fetch(`${at.home.provider.issuer}/api/me`, { headers: { authorization: `Bearer ${access}` } });
  expect(me.status).not.toBe(200);
});

test('attack: tokens of one provider are shown to another that was set later', async () => {
  const session = openSession(at.browser.door());
  await session.signIn({ interactive: true });
  await at.browser.kept.local.set('provider', 'http://localhost:1');
  await expect(session.look({ mayRenew: true })).rejects.toMatchObject({ code: 'interaction-expired' });
});
