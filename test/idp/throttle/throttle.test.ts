import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { limits } from '../../../idp/throttle/limits.ts';
import { createThrottle, type Throttle, type Try } from '../../../idp/throttle/throttle.ts';
import { openTestDatabase } from '../../support/database.ts';

let opened: OpenDatabase;
let throttle: Throttle;
beforeAll(async () => {
  opened = await openTestDatabase();
  throttle = createThrottle(opened.database, Buffer.alloc(32, 7), limits);
});
afterAll(() => opened.close());

const start = Date.parse('2026-11-25T08:00:00Z');
const after = (seconds: number) => new Date(start + seconds * 1000);
const lockedOut = (retryAfterSeconds: number) => ({ code: 'locked-out', data: { retryAfterSeconds } });
/** A try that goes wrong, and what it brings on. */
async function fail(attempt: Try, now: Date) {
  return (await throttle.begin(attempt, now)) ?? (await throttle.fail(attempt, now));
}

describe('an account', () => {
  test('pauses a minute after five wrong tries in a row, then twice as long each time, at most half an hour', async () => {
    const attempt = { username: 'idah1234', address: '198.51.100.1' };
    for (let tries = 1; tries <= 4; tries += 1) expect(await fail(attempt, after(tries))).toBeUndefined();
    let seconds = 5;
    for (const pause of [60, 120, 240, 480, 960, 1800, 1800]) {
      expect(await fail(attempt, after(seconds))).toEqual(lockedOut(pause));
      expect(await throttle.begin(attempt, after(seconds + pause - 1))).toEqual(lockedOut(1));
      seconds += pause;
    }
  });

  test('is counted by all processes together', async () => {
    const attempt = { username: 'sanne123', address: '198.51.100.1' };
    const other = createThrottle(opened.database, Buffer.alloc(32, 7), limits);
    for (let tries = 1; tries <= 4; tries += 1) await fail(attempt, after(tries));
    await other.begin(attempt, after(5));
    expect(await other.fail(attempt, after(5))).toEqual(lockedOut(60));
    expect(await throttle.begin(attempt, after(6))).toEqual(lockedOut(59));
  });

  test('begins anew after a success', async () => {
    const attempt = { username: 'gust9852', address: '198.51.100.1' };
    for (let tries = 1; tries <= 4; tries += 1) await fail(attempt, after(tries));
    await throttle.begin(attempt, after(5));
    await throttle.succeed(attempt);
    for (let tries = 1; tries <= 4; tries += 1) expect(await fail(attempt, after(10 + tries))).toBeUndefined();
  });

  test('no longer opens after 100 wrong tries since the last success, until somebody helps', async () => {
    const attempt = { username: 'math1853', address: '198.51.100.1' };
    let failure;
    for (let tries = 1; tries <= limits.account.lastTry; tries += 1) failure = await fail(attempt, after(tries * 1800));
    expect(failure).toEqual({ code: 'locked-for-good', data: {} });
    expect(await throttle.begin(attempt, after(365 * 86_400))).toEqual({ code: 'locked-for-good', data: {} });
  });

  test('is open again, from the first try on, once somebody has helped', async () => {
    const attempt = { username: 'noah5521', address: '198.51.100.1' };
    for (let tries = 1; tries <= limits.account.lastTry; tries += 1) await fail(attempt, after(tries * 1800));
    await opened.database.transaction().execute((transaction) => throttle.unlock(transaction, attempt));
    for (let tries = 1; tries <= 4; tries += 1) expect(await fail(attempt, after(tries))).toBeUndefined();
    expect(await fail(attempt, after(5))).toEqual(lockedOut(60));
  });

  test('is not open when the help came to nothing', async () => {
    const attempt = { username: 'math1853', address: '198.51.100.1' };
    const broken = opened.database.transaction().execute(async (transaction) => {
      await throttle.unlock(transaction, attempt);
      throw new Error('the new password did not come to count');
    });
    await expect(broken).rejects.toThrow();
    expect(await throttle.pause(attempt.username, after(0))).toEqual({ code: 'locked-for-good', data: {} });
  });

  test('of fifty tries at the same moment five are looked at', async () => {
    const attempt = { username: 'luka6460', address: '198.51.100.1' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => throttle.begin(attempt, after(0))));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(limits.account.freeTries);
  });

  test('is forgotten after 400 days without a try, whoever it is', async () => {
    const attempt = { username: 'zzqx9071', address: '198.51.100.1' };
    for (let tries = 1; tries <= 5; tries += 1) await fail(attempt, after(tries));
    await throttle.deleteExpired(after(399 * 86_400));
    expect(await throttle.begin(attempt, after(6))).toEqual(lockedOut(59));
    await throttle.deleteExpired(after(401 * 86_400));
    expect(await throttle.begin(attempt, after(6))).toBeUndefined();
  });

  test('is not forgotten by time once only help opens it', async () => {
    await throttle.deleteExpired(after(4000 * 86_400));
    expect(await throttle.pause('math1853', after(4000 * 86_400))).toEqual({ code: 'locked-for-good', data: {} });
  });
});

describe('a list of people', () => {
  const lockedUntil = (usernames: readonly string[], seconds: number) =>
    throttle.lockedUntil(opened.database, usernames, after(seconds));

  test('is told at once who is locked, and until when', async () => {
    const [soon, never] = ['alma0001', 'alma0002'].map((username) => ({ username, address: '198.51.100.9' }));
    if (soon === undefined || never === undefined) throw new Error('nobody');
    for (let tries = 1; tries <= 5; tries += 1) await fail(soon, after(tries));
    for (let tries = 1; tries <= limits.account.lastTry; tries += 1) await fail(never, after(tries * 1800));
    await fail({ username: 'alma0003', address: '198.51.100.9' }, after(1));
    const everybody = ['alma0001', 'alma0002', 'alma0003', 'nobo0000'];
    expect(await lockedUntil(everybody, 6)).toEqual(
      new Map<string, unknown>([
        ['alma0001', after(65)],
        ['alma0002', 'until-helped'],
      ]),
    );
    expect([...(await lockedUntil(everybody, 66)).keys()]).toEqual(['alma0002']);
    expect(await lockedUntil([], 6)).toEqual(new Map());
  });

  test('may be a whole year group', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `elev${String(index).padStart(4, '0')}`);
    expect((await lockedUntil([...thousand, 'alma0002'], 6)).size).toBe(1);
  });
});

describe('an address', () => {
  const at = (address: string) => (index: number) => ({ username: `navn${String(index).padStart(4, '0')}`, address });

  test('may be a whole school at 08:00: a thousand pupils, of whom one in five mistypes first', async () => {
    const pupil = at('203.0.113.1');
    for (let index = 0; index < 1000; index += 1) {
      if (index % 5 === 0) expect(await fail(pupil(index), after(index / 10))).toBeUndefined();
      expect(await throttle.begin(pupil(index), after(index / 10 + 1))).toBeUndefined();
      await throttle.succeed(pupil(index));
    }
  });

  test('at which hundreds of accounts fail is refused, for others than those as well, until the window has passed', async () => {
    const guess = at('203.0.113.2');
    for (let index = 0; index < limits.address.failingAccounts; index += 1) await fail(guess(index), after(0));
    const next = { username: 'idah9999', address: '203.0.113.2' };
    expect(await throttle.begin(next, after(1))).toMatchObject({ code: 'too-busy' });
    expect(await throttle.begin({ ...next, address: '203.0.113.3' }, after(1))).toBeUndefined();
    expect(await throttle.begin(next, after(limits.address.windowSeconds + 1))).toBeUndefined();
  });

  test('may fail for no more than a class while accounts fail everywhere', async () => {
    const tight = createThrottle(opened.database, Buffer.alloc(32, 9), {
      ...limits,
      overall: { failingAccounts: 60, addressFailingAccounts: 30 },
    });
    const later = after(100_000);
    for (let index = 0; index < 60; index += 1) {
      const attempt = at(index < 30 ? '192.0.2.1' : `192.0.2.${index}`)(index);
      await tight.begin(attempt, later);
      await tight.fail(attempt, later);
    }
    expect(await tight.begin({ username: 'nyny0001', address: '192.0.2.1' }, later)).toMatchObject({
      code: 'too-busy',
    });
    expect(await tight.begin({ username: 'nyny0001', address: '192.0.2.99' }, later)).toBeUndefined();
  });
});

test('neither names nor addresses can be read from the counts', async () => {
  await fail({ username: 'hemm1234', address: '198.51.100.77' }, after(0));
  const tries = await opened.database.selectFrom('account_tries').selectAll().execute();
  const failing = await opened.database.selectFrom('failing_accounts').selectAll().execute();
  expect(JSON.stringify([tries, failing])).not.toMatch(/hemm1234|198\.51/);
});

describe('what somebody may do only so often', () => {
  const { atOnce, oneMoreAfterSeconds } = limits.allowances['hand-out'];
  const take = (seconds: number, username = 'omar3907') => throttle.take('hand-out', username, after(seconds));

  test('is there so many times at once, then once more after each wait, and never more than at first', async () => {
    for (let left = atOnce - 1; left >= 0; left -= 1) expect(await take(0)).toEqual({ left });
    expect(await take(1)).toEqual(lockedOut(oneMoreAfterSeconds - 1));
    expect(await take(oneMoreAfterSeconds)).toEqual({ left: 0 });
    expect(await take(oneMoreAfterSeconds + 1)).toEqual(lockedOut(oneMoreAfterSeconds - 1));
    expect(await take(86_400)).toEqual({ left: atOnce - 1 });
  });

  test('is counted for each person and each thing by itself', async () => {
    expect(await take(0, 'dila5264')).toEqual({ left: atOnce - 1 });
    expect(await throttle.take('practice', 'dila5264', after(0))).toEqual({
      left: limits.allowances.practice.atOnce - 1,
    });
    expect(await take(0, 'lukas123')).toEqual({ left: atOnce - 1 });
  });

  test('of fifty at the same moment no more are given than there are', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => take(0, 'jens9999')));
    expect(taken.filter((one) => 'left' in one)).toHaveLength(atOnce);
  });

  test('comes back when it was not needed', async () => {
    for (let times = 1; times <= atOnce; times += 1) await take(0, 'pete5764');
    await throttle.giveBack('hand-out', 'pete5764');
    expect(await take(0, 'pete5764')).toEqual({ left: 0 });
    expect(await take(0, 'pete5764')).toEqual(lockedOut(oneMoreAfterSeconds));
  });
});
