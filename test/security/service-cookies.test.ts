import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEnded } from '../../service/ended.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { createSeal } from '../../service/seal.ts';
import { sealedSessions } from '../../service/sealed-sessions.ts';
import { storedSessions } from '../../service/stored-sessions.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf, ServiceBrowser } from '../support/service-browser.ts';

const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

const nobody = { signedIn: false };
const sessionName = '__Host-unilogin.island';
const longSub = (length: number) => ({ sub: 'p'.repeat(length) });

describe('attack: cookies that somebody worked on', () => {
  test('a tampered session is nobody’s, whichever character was changed', async () => {
    const [victim] = site.browsers();
    await site.signIn(victim);
    const [name, value] = victim.cookie(/island$/);
    for (let at = 0; at < value.length; at += 17) {
      const changed = value[at] === 'A' ? 'B' : 'A';
      victim.cookies.set(name, value.slice(0, at) + changed + value.slice(at + 1));
      expect(await victim.session(), `character ${at}`).toEqual(nobody);
    }
    for (const other of ['', '.', value.slice(0, -9), `${value}x`, value.split('.').slice(0, 4).join('.')]) {
      victim.cookies.set(name, other);
      expect(await victim.session()).toEqual(nobody);
    }
  });

  test('a swapped cookie of a sign-in is no session, and a session is no sign-in', async () => {
    const [victim] = site.browsers();
    const answer = await site.answerTo(victim);
    const [signInName, signInValue] = victim.cookie(/\.in\./);
    victim.cookies.set(sessionName, signInValue);
    expect(await victim.session()).toEqual(nobody);
    await victim.bring(answer);
    victim.cookies.set(signInName, victim.cookie(/island$/)[1]);
    expect(newsOf(await victim.bring(answer))).toBe('state-mismatch');
  });

  test('the cookie of one sign-in does not answer for another', async () => {
    const [victim] = site.browsers();
    const first = await site.answerTo(victim);
    const [, value] = victim.cookie(/\.in\./);
    const name = `${sessionName}.in.${first.searchParams.get('state')?.slice(0, 16)}`;
    const second = await site.answerTo(victim);
    victim.cookies.set(name.replace(/[^.]+$/, second.searchParams.get('state')?.slice(0, 16) ?? ''), value);
    expect(newsOf(await victim.bring(second))).toBe('state-mismatch');
  });

  test('a key sealed for one purpose or service opens nothing of another', async () => {
    const secrets = ['s'.repeat(32)];
    const seal = createSeal(secrets, 'one service');
    const sealed = await seal.close('session', { a: 1 }, Date.now() + 1000);
    expect(await seal.open('session', sealed)).toEqual({ a: 1 });
    expect(await seal.open('sign-in', sealed)).toBeUndefined();
    expect(await createSeal(secrets, 'another service').open('session', sealed)).toBeUndefined();
    expect(await seal.open('session', await seal.close('session', { a: 1 }, Date.now() - 1000))).toBeUndefined();
  });

  test('an oversized cookie is not even opened', async () => {
    const [victim] = site.browsers();
    victim.cookies.set(sessionName, 'x'.repeat(1_000_000));
    expect(await victim.session()).toEqual(nobody);
    const looked: string[] = [];
    const seal = {
      ...createSeal(['s'.repeat(32)], ''),
      open: async (_: string, sealed: string) => looked.push(sealed),
    };
    const store = { ...memoryStore(), read: async (key: string) => void looked.push(key) };
    for (const sessions of [sealedSessions(seal, memoryEnded(), sessionName), storedSessions(seal, store)]) {
      expect(await sessions.open('x'.repeat(4097))).toBeUndefined();
    }
    expect(looked, 'neither key nor store is troubled').toEqual([]);
  });

  test('a person whose claims fill the cookie signs in without what is left out, or not at all', async () => {
    const [victim] = site.browsers();
    site.provider.refreshToken = 'r'.repeat(500);
    for (const [length, expected] of [
      [900, null],
      [2000, null],
      [2200, null],
      [3500, 'too-large'],
    ] as const) {
      site.provider.lie = longSub(length);
      expect(newsOf(await victim.bring(await site.answerTo(victim)))).toBe(expected);
      for (const [name, value] of victim.cookies) {
        expect(name.length + value.length + 64, `${length}`).toBeLessThanOrEqual(4096);
      }
    }
  });

  test('a store has no such limit, and knows neither the person nor what the cookie holds', async () => {
    const rows: string[] = [];
    const store = memoryStore();
    const spy = {
      ...store,
      add: async (...row: Parameters<typeof store.add>) => (
        rows.push(...row.slice(0, 2).map(String)),
        store.add(...row)
      ),
    };
    const [victim] = site.browsers({ store: spy });
    site.provider.lie = longSub(3500);
    await site.signIn(victim);
    expect(await victim.session()).toMatchObject({ signedIn: true });
    const [, value] = victim.cookie(/island$/);
    expect(rows.join(' ')).not.toContain(value);
    expect(rows.join(' ')).not.toContain('pppp');
    victim.cookies.set(sessionName, rows[0] ?? '');
    expect(await victim.session()).toEqual(nobody);
  });

  test('a row put in another’s place in the store is nobody’s', async () => {
    const rows = new Map<string, string>();
    const store = memoryStore();
    const swapping = { ...store, read: (key: string) => Promise.resolve(rows.get(key)) };
    const keep = async (...[key, value, about]: Parameters<typeof store.add>) => {
      rows.set(key, value);
      await store.add(key, value, about);
    };
    const [victim, attacker] = site.browsers({ store: { ...swapping, add: keep } });
    await site.signIn(victim);
    const [victimKey = ''] = rows.keys();
    await site.signIn(attacker);
    const [, attackerKey = ''] = rows.keys();
    expect(await attacker.session()).toMatchObject({ signedIn: true });
    rows.set(attackerKey, rows.get(victimKey) ?? '');
    expect(await attacker.session()).toEqual(nobody);
  });
});

test('a session outlives a change of the secret, until the old one is taken away', async () => {
  const [old, fresh] = ['o'.repeat(32), 'n'.repeat(32)];
  const [victim] = site.browsers({ sessionSecret: old });
  await site.signIn(victim);
  const at = (sessionSecret: string | string[]) => {
    const browser = new ServiceBrowser(site.handler({ sessionSecret }));
    for (const [name, value] of victim.cookies) browser.cookies.set(name, value);
    return browser.session();
  };
  expect(await at([fresh, old])).toMatchObject({ signedIn: true });
  expect(await at(fresh)).toEqual(nobody);
});
