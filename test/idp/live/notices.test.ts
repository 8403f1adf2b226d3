import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { notify } from '../../../idp/database/notices.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openNews } from '../../../idp/live/news.ts';
import { openTestDatabase } from '../../support/database.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const tell = (topic: string) => opened.database.transaction().execute((transaction) => notify(transaction, topic));
/** Listens, and writes down what it hears. */
async function listen() {
  const heard: string[] = [];
  const missed = vi.fn<() => void>();
  const stop = await opened.notices.listen((topic) => heard.push(topic), missed);
  return { heard, missed, stop };
}

describe('a notice', () => {
  test('is heard by every listener, in the order in which it was written', async () => {
    const [one, other] = [await listen(), await listen()];
    await tell('adult:1');
    await tell('adult:2');
    await expect
      .poll(() => [one.heard, other.heard])
      .toEqual([
        ['adult:1', 'adult:2'],
        ['adult:1', 'adult:2'],
      ]);
    await one.stop();
    await tell('adult:3');
    await expect.poll(() => other.heard).toContain('adult:3');
    expect(one.heard).not.toContain('adult:3');
    await other.stop();
  });

  test('is heard when what it tells of is there, and never when it was rolled back', async () => {
    const { heard, stop } = await listen();
    const heardInside: string[][] = [];
    const fails = opened.database.transaction().execute(async (transaction) => {
      await notify(transaction, 'adult:undone');
      throw new Error('rolled back');
    });
    await expect(fails).rejects.toThrow('rolled back');
    await opened.database.transaction().execute(async (transaction) => {
      await notify(transaction, 'adult:done');
      await sql`select pg_sleep(0.05)`.execute(transaction);
      heardInside.push([...heard]);
    });
    await expect.poll(() => heard).toEqual(['adult:done']);
    expect(heardInside).toEqual([[]]);
    await stop();
  });
});

describe('news', () => {
  test('reach who follows the topic, until they stop, and nobody else', async () => {
    const news = await openNews(opened.notices);
    const [mother, father] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const stop = news.follow('adult:mother', mother);
    news.follow('adult:father', father);
    await tell('adult:mother');
    await expect.poll(() => mother.mock.calls.length).toBe(1);
    stop();
    await tell('adult:mother');
    await tell('adult:father');
    await expect.poll(() => father.mock.calls.length).toBe(1);
    expect(mother.mock.calls).toHaveLength(1);
    await news.close();
  });
});

describe.runIf(process.env['TEST_DATABASE_URL'] !== undefined)('on a server', () => {
  const listeners = sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`;
  const pids = async () => (await listeners.execute(opened.database)).rows.map(({ pid }) => pid);
  const kill = async () => {
    for (const pid of await pids()) await sql`select pg_terminate_backend(${pid})`.execute(opened.database);
  };

  test('a listener whose connection is killed comes back, and says that it may have missed something', async () => {
    const { heard, missed, stop } = await listen();
    for (const times of [1, 2]) {
      const before = await pids();
      await kill();
      await tell('adult:meanwhile');
      await expect.poll(() => missed.mock.calls.length, { timeout: 5000 }).toBe(times);
      await tell(`adult:${times}`);
      await expect.poll(() => heard).toContain(`adult:${times}`);
      expect(await pids()).not.toEqual(before);
    }
    expect(missed).toHaveBeenCalledTimes(2);
    await stop();
  });

  test('everybody who follows looks again after it, whatever the topic', async () => {
    const news = await openNews(opened.notices);
    const changed = [vi.fn<() => void>(), vi.fn<() => void>()];
    changed.forEach((one, index) => news.follow(`adult:${index}`, one));
    await kill();
    await expect.poll(() => changed.map(({ mock }) => mock.calls.length), { timeout: 5000 }).toEqual([1, 1]);
    await news.close();
  });

  test('one that was stopped while it was away stays away', async () => {
    const { missed, stop } = await listen();
    await kill();
    await stop();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await pids()).toEqual([]);
    expect(missed).not.toHaveBeenCalled();
  });
});
