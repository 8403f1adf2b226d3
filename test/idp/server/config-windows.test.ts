import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../idp/config.ts';
import { openWindows } from '../../../idp/windows/open.ts';
import { windowRules } from '../../../idp/windows/rules.ts';
import { createClassRoom } from '../../support/class-room.ts';
import { openTestDatabase } from '../../support/database.ts';

/** Whether one pupil, and a class of three, are asked for words by a provider with this setting. */
async function asksOf(environment: Record<string, string>): Promise<boolean[]> {
  const { database, close } = await openTestDatabase();
  const room = await createClassRoom(database);
  const asks = [];
  for (const usernames of [room.usernames.slice(0, 1), room.usernames]) {
    const asked = { opener: room.teacher, usernames, gives: 'password' } as const;
    const done = await openWindows(database, asked, { ...windowRules, ...readConfig(environment).windows }, new Date());
    if ('code' in done) throw new Error(done.code);
    const opening = database.selectFrom('openings').select('code').where('id', '=', done.opening);
    asks.push((await opening.executeTakeFirstOrThrow()).code !== null);
  }
  await close();
  return asks;
}

describe('who types two words that the adult shows', () => {
  test.each([
    ['classes, where nothing is set', {}, [false, true]],
    ['classes', { IDP_CLASS_CODE: 'classes' }, [false, true]],
    ['everybody', { IDP_CLASS_CODE: 'always' }, [true, true]],
    ['nobody', { IDP_CLASS_CODE: 'never' }, [false, false]],
  ])('%s', async (_, environment, asks) => {
    expect(await asksOf(environment)).toEqual(asks);
  });
});

test('a window stays open for five minutes, or as long as the provider says', () => {
  expect(readConfig({}).windows.lastsSeconds).toBe(300);
  expect(readConfig({ IDP_WINDOW_MINUTES: '12' }).windows.lastsSeconds).toBe(720);
});

test.each([
  ['IDP_CLASS_CODE', 'sometimes', 'classes, always or never'],
  ['IDP_WINDOW_MINUTES', '0', 'a number of minutes from 1 to 30'],
  ['IDP_WINDOW_MINUTES', '31', 'a number of minutes from 1 to 30'],
])('a wrong %s (%s) is named at start', (name, value, words) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name} must be ${words}`);
});
