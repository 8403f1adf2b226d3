import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProcess } from '../../support/provider-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rounds = 6;
const patience = { timeout: 60_000, interval: 5 };

/** The numbers that were said after this word. */
const said = (text: string, word: string) =>
  [...text.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map(([, number]) => Number(number));

test('killed in the middle of a change, again and again, the person has the old password or the new one', async () => {
  const outcomes = { old: 0, new: 0 };
  let [tried, done, entries] = [0, 0, 0];
  for (let round = 0; round <= rounds; round += 1) {
    const environment = { FOLDER: folder, TRIED: `${done},${tried}` };
    const { child, out, ended } = startProcess('test/support/changer.ts', environment);
    await expect.poll(() => out.stdout, patience).toContain('stands');
    const stands = JSON.parse(/^stands (.*)$/m.exec(out.stdout)?.[1] ?? '{}');
    if (tried > done) {
      const isNew = stands.is.includes(tried);
      expect(stands.is, 'the old one or the new one, never none and never both').toEqual([isNew ? tried : done]);
      expect(stands.sessions, 'other sessions end with the old one').toEqual(isNew ? [] : [tried]);
      outcomes[isNew ? 'new' : 'old'] += 1;
      if (isNew) entries += 1;
    }
    if (round > 0) {
      expect(stands.entries, 'an entry for each change, and for no other').toBe(entries);
      expect(stands.agree, 'the last entry is of the password that counts').toBe(true);
    }
    await expect.poll(() => said(out.stdout, 'done').length, patience).toBeGreaterThan(1);
    const begun = said(out.stdout, 'trying').length;
    await expect.poll(() => said(out.stdout, 'trying').length, { ...patience, interval: 1 }).toBeGreaterThan(begun);
    await sleep(Math.random() * 200); // ms: a change takes about half as long
    child.kill('SIGKILL');
    await ended();
    entries += said(out.stdout, 'done').length;
    tried = said(out.stdout, 'trying').at(-1) ?? 0;
    done = said(out.stdout, 'done').at(-1) ?? 0;
  }
  console.log(
    `killed in the middle of ${outcomes.old + outcomes.new} changes: ${outcomes.old} old, ${outcomes.new} new`,
  );
  expect(outcomes.old + outcomes.new).toBeGreaterThan(0);
}, 300_000);
