import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { drawCode, isCode } from '../../../idp/windows/code.ts';
import { openWindowOf } from '../../../idp/windows/find.ts';
import { openWindows } from '../../../idp/windows/open.ts';
import { windowRules } from '../../../idp/windows/rules.ts';
import { shortWords } from '../../../idp/windows/short-words.ts';
import { drawWords } from '../../../shared/policy/draw.ts';
import { type ClassRoom, createClassRoom } from '../../support/class-room.ts';
import { openTestDatabase } from '../../support/database.ts';
import { leftOut } from '../../shared/policy/deny-list.ts';
import { uglyPairsOf } from '../../shared/policy/ugly-pairs.ts';

const short = /^[a-z]{3,4} [a-z]{3,4}$/;

describe('the short words', () => {
  test('have three or four letters, none of them æ, ø or å, and stand in order, each once', () => {
    expect(shortWords.filter((word) => !/^[a-z]{3,4}$/.test(word))).toEqual([]);
    expect(shortWords).toEqual([...new Set(shortWords)].toSorted());
  });

  test('are as kind as the others, alone and in pairs', () => {
    expect(shortWords.filter((word) => leftOut.includes(word))).toEqual([]);
    expect(uglyPairsOf(shortWords)).toEqual([]);
  });

  test('give a code of its own for each pair, however it is spelt', () => {
    const pairs = shortWords.flatMap((one) => shortWords.map((other) => one + other));
    expect(new Set(pairs).size).toBe(shortWords.length ** 2);
    const code = drawCode({ isShort: true });
    const [one = '', other = ''] = code.split(' ');
    expect(one).not.toBe(other);
    expect(shortWords).toEqual(expect.arrayContaining([one, other]));
    for (const typed of [code.toUpperCase(), ` ${one}${other}`, `${one}-${other}.`, `${one}   ${other} `]) {
      expect(isCode(typed, code)).toBe(true);
    }
    expect(isCode(`${other} ${one}`, code)).toBe(false);
  });

  test('are worth what the page about words says, beside the long ones', () => {
    const page = readFileSync(new URL('../../../docs/words.md', import.meta.url), 'utf8');
    const { codeTries: tries, shortCodeUpTo: atOnce } = windowRules;
    const codes = { short: shortWords.length * (shortWords.length - 1), long: 2 ** drawWords().entropyBits };
    const oneIn = (of: number) => `1 in ${Math.round(of).toLocaleString('en')}`;
    const worth = (of: number, most: number) =>
      `${Math.log2(of).toFixed(1)} bits | ${oneIn(of / tries)} | ${oneIn(of / (30 * tries))} | ${oneIn(of / (most * tries))}`;
    expect(page).toContain(`${shortWords.length} words`);
    expect(page).toContain(worth(codes.short, atOnce));
    expect(page).toContain(worth(codes.long, 700));
  });
});

describe('the words for a class', () => {
  let opened: OpenDatabase;
  let room: ClassRoom;
  const noon = new Date('2026-11-26T11:00Z');
  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    room = await createClassRoom(opened.database);
  });

  const codeOf = async (rules = windowRules) => {
    const asked = { opener: room.teacher, usernames: room.usernames, gives: 'password' } as const;
    await openWindows(opened.database, asked, rules, noon);
    return (await openWindowOf(opened.database, room.pupil, 'password', noon))?.code ?? '';
  };
  const moveUp = (grade: number) =>
    opened.database
      .updateTable('classes')
      .set({ grade })
      .where('institution', '=', room.teacher.institution)
      .where('name', '=', '1.A')
      .execute();

  test.each([0, 3])('are short in grade %i', async (grade) => {
    await moveUp(grade);
    for (let times = 0; times < 5; times += 1) expect(await codeOf()).toMatch(short);
  });

  test('are those of the passwords from grade 4 on', async () => {
    await moveUp(4);
    const codes = [];
    for (let times = 0; times < 5; times += 1) codes.push(await codeOf());
    expect(codes.filter((code) => !short.test(code)).length).toBeGreaterThan(0);
  });

  test('are long for more than a classroom holds: there are as many tries as pupils', async () => {
    const codes = [];
    for (let times = 0; times < 5; times += 1) codes.push(await codeOf({ ...windowRules, shortCodeUpTo: 2 }));
    expect(codes.filter((code) => !short.test(code)).length).toBeGreaterThan(0);
  });
});
