import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { closeWindows } from '../../../idp/windows/close.ts';
import { openWindowOf } from '../../../idp/windows/find.ts';
import { enterWindow, leaveWindow, useWindow } from '../../../idp/windows/go-through.ts';
import { openWindows } from '../../../idp/windows/open.ts';
import { windowRules } from '../../../idp/windows/rules.ts';
import { openTestDatabase } from '../../support/database.ts';
import { type ClassRoom, createClassRoom } from '../../support/class-room.ts';

let opened: OpenDatabase;
let room: ClassRoom;
const noon = new Date('2026-11-26T11:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
  room = await createClassRoom(opened.database);
});

/** Opens a window of the first pupil's. */
async function openOne(rules = windowRules): Promise<string> {
  const asked = { opener: room.teacher, usernames: room.usernames.slice(0, 1), gives: 'password' } as const;
  const done = await openWindows(opened.database, asked, rules, noon);
  if ('code' in done) throw new Error(done.code);
  return done.opening;
}

const window = (at: Date) => openWindowOf(opened.database, room.pupil, 'password', at);

describe('a window', () => {
  test('is open for five minutes', async () => {
    await openOne();
    expect(await window(later(299))).toMatchObject({ by: 'Mette Holm' });
    expect(await window(later(300))).toBeUndefined();
  });

  test('is open as long as the provider says', async () => {
    await openOne({ ...windowRules, lastsSeconds: 60 });
    expect(await window(later(60))).toBeUndefined();
  });

  test('is entered once, and used once', async () => {
    const which = { opening: await openOne(), pupil: room.pupil };
    const { database } = opened;
    expect(await enterWindow(database, which, undefined, windowRules, noon)).toMatchObject({ pupil: room.pupil });
    expect(await enterWindow(database, which, undefined, windowRules, noon)).toMatchObject({ code: 'window-over' });
    expect(await useWindow(database, which, null, later(600)), 'who is in has time').toBe(true);
    expect(await useWindow(database, which, null, later(600))).toBe(false);
  });

  test('that a pupil leaves again is open again', async () => {
    const which = { opening: await openOne(), pupil: room.pupil };
    await enterWindow(opened.database, which, undefined, windowRules, noon);
    await leaveWindow(opened.database, which, noon);
    expect(await window(noon)).toBeDefined();
  });

  test('that is opened twice is the later one', async () => {
    const first = await openOne();
    const second = await openOne();
    expect(await window(noon)).toMatchObject({ opening: second });
    const which = { opening: first, pupil: room.pupil };
    expect(await enterWindow(opened.database, which, undefined, windowRules, noon)).toMatchObject({
      code: 'window-over',
    });
  });

  test('is spent by five wrong codes', async () => {
    const which = { opening: await openOne({ ...windowRules, codeFrom: 1 }), pupil: room.pupil };
    const tries = [];
    for (let count = 0; count < 5; count += 1) {
      tries.push(await enterWindow(opened.database, which, 'hest hest', windowRules, noon));
    }
    expect(tries.map((one) => ('data' in one ? one.data : 'in'))).toEqual([
      { triesLeft: 4 },
      { triesLeft: 3 },
      { triesLeft: 2 },
      { triesLeft: 1 },
      {},
    ]);
    expect(await window(noon)).toBeUndefined();
  });

  test('ends with the relation of who opened it, on the way through too', async () => {
    const which = { opening: await openOne(), pupil: room.pupil };
    await enterWindow(opened.database, which, undefined, windowRules, noon);
    await room.endTeaching('2026-11-25');
    expect(await window(noon)).toBeUndefined();
    expect(await useWindow(opened.database, which, null, noon)).toBe(false);
  });

  test('is closed by who opened it, and by nobody else', async () => {
    const opening = await openOne();
    const other = { opening, adult: room.otherTeacher.adult, usernames: undefined };
    expect(await closeWindows(opened.database, other, noon)).toMatchObject({ code: 'not-your-pupils' });
    expect(await window(noon)).toBeDefined();
    await closeWindows(opened.database, { ...other, adult: room.teacher.adult }, noon);
    expect(await window(noon)).toBeUndefined();
  });
});

test('one pupil who is not the teacher’s, and no window opens', async () => {
  const asked = {
    opener: room.teacher,
    usernames: [...room.usernames, room.strangersName],
    gives: 'password',
  } as const;
  expect(await openWindows(opened.database, asked, windowRules, noon)).toMatchObject({ code: 'not-your-pupils' });
  expect(await window(noon)).toBeUndefined();
});
