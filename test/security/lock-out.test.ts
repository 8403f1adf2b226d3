import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../idp/throttle/limits.ts';
import { createThrottle } from '../../idp/throttle/throttle.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { openTestDatabase } from '../support/database.ts';
import { Guest } from '../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());

const { lastTry } = limits.account;
const hourMs = 3_600_000;

describe('attack: a name is told by what happens at the hundredth wrong try', () => {
  const wrong: Secret = { kind: 'password', password: 'detvarikkeden' };
  /** What is said at the hundredth, after it, and to whoever comes anew, without the name itself. */
  async function atTheLimit(username: string): Promise<string[]> {
    const { database } = provider;
    const guest = new Guest(provider.issuer);
    const said = [await guest.signIn(username, wrong)];
    for (const since_success of [lastTry - 1, lastTry]) {
      await database.updateTable('account_tries').set({ since_success, in_row: 1, paused_until: null }).execute();
      said.push(await guest.answer({ answer: 'secret', secret: wrong }));
    }
    said.push(await new Guest(provider.issuer).signIn(username, wrong));
    await database.deleteFrom('account_tries').execute();
    return said.map((step) => JSON.stringify(step).replaceAll(username, 'NAME'));
  }

  /** One that nobody has, and that is shown a password too. */
  async function unknownName(): Promise<string> {
    for (let number = 1; ; number += 1) {
      const username = `qqqq${String(number).padStart(4, '0')}`;
      const guest = new Guest(provider.issuer);
      await guest.arrive();
      if ((await guest.answer({ answer: 'username', username })).at === 'password') return username;
    }
  }

  test('known and unknown names are answered by the same words, then and afterwards', async () => {
    const known = await atTheLimit('mett7685');
    expect(known.map((step) => JSON.parse(step).failure.code)).toEqual([
      'wrong-credentials',
      'locked-for-good',
      'locked-for-good',
      'locked-for-good',
    ]);
    expect(await atTheLimit(await unknownName())).toEqual(known);
  });
});

describe('attack: a classmate locks somebody out', () => {
  test('with the right password nobody gets in any more, but who has signed in goes on, and a new password opens', async () => {
    const { database, issuer } = provider;
    const ida = new Guest(issuer);
    await ida.signIn('idah1234', provider.secretOf('idah1234'));
    const secret = provider.secretOf('idah1234');
    await new Guest(issuer).signIn('idah1234', { kind: 'pictures', pictures: ['bil', 'bil', 'bil', 'bil'] });
    await database.updateTable('account_tries').set({ since_success: lastTry, paused_until: null }).execute();
    const locked = { at: 'pictures', failure: { code: 'locked-for-good' } };
    expect(await new Guest(issuer).signIn('idah1234', secret)).toMatchObject(locked);
    const { secret: own, step } = await ida.keepHandedOut();
    expect(step).toMatchObject({ at: 'done' });
    expect(await new Guest(issuer).signIn('idah1234', own)).toMatchObject({ at: 'done' });
  });

  test('for good in no less than a day and a half of trying without a rest, for each of them', async () => {
    const { database, close } = await openTestDatabase();
    const throttle = createThrottle(database, Buffer.alloc(32, 5), limits);
    const attempt = { username: 'idah1234', address: '198.51.100.1' };
    let ms = 0;
    for (;;) {
      const pause = await throttle.begin(attempt, new Date(ms));
      if (pause?.code === 'locked-for-good') break;
      if (pause?.code === 'locked-out') ms += pause.data.retryAfterSeconds * 1000;
      else await throttle.fail(attempt, new Date(ms));
    }
    await close();
    expect(ms / hourMs).toBeGreaterThan(36);
  });

  test('and not everybody from one address: beyond so many accounts nothing more is counted', async () => {
    const { database, close } = await openTestDatabase();
    const throttle = createThrottle(database, Buffer.alloc(32, 5), limits);
    const now = new Date();
    let refused = 0;
    for (let index = 0; index < limits.address.failingAccounts + 50; index += 1) {
      const attempt = { username: `elev${String(index).padStart(4, '0')}`, address: '198.51.100.1' };
      if ((await throttle.begin(attempt, now)) === undefined) await throttle.fail(attempt, now);
      else refused += 1;
    }
    const counted = await database.selectFrom('account_tries').select('account').execute();
    await close();
    expect(refused).toBe(50);
    expect(counted).toHaveLength(limits.address.failingAccounts);
  });
});
