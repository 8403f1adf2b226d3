import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { GrownUp } from '../support/grown-up.ts';
import { signedIn } from '../support/household.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { expectDone, readPostponed, sendPostponed } from '../support/postponing.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { startBeside } from '../support/upstream.ts';

const school = '099123';
const reason = 'Skolen <b>er</b> lukket & tom.';
const until = isoOf(danishDay(new Date()) + 90);
const form = { word: 'postpone', school, until, reason };

let mitid: LyingProvider;
let provider: ProvingProvider;
let administrator: GrownUp;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: ['ande6586', 'mett7685', 'mett8647', 'idah1234'] });
  administrator = await GrownUp.at(provider, mitid, 'ande6586');
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const open = () =>
  provider.database
    .selectFrom('postponements')
    .select(['institution', 'until', 'reason'])
    .where('lifted_at', 'is', null)
    .execute();

describe('a school’s user administrator who has shown more than a password', () => {
  test('postpones, reads it with all that was written, and lifts it, without a script', async () => {
    const { status, html } = await readPostponed(administrator);
    expect(status).toBe(200);
    expect(html).not.toContain('<script');
    expect(html).toContain(`max="${isoOf(danishDay(new Date()) + 180)}"`);
    await expectDone(sendPostponed(administrator, form));
    expect(await open()).toEqual([{ institution: school, until, reason }]);
    const page = (await readPostponed(administrator)).html;
    expect(page).toContain('Grund: Skolen &lt;b&gt;er&lt;/b&gt; lukket &amp; tom.');
    expect(page).toMatch(/Udsat af Anders [^<]* \d/);
    await expectDone(sendPostponed(administrator, { word: 'lift', school }));
    expect(await open()).toEqual([]);
  });

  test.each([
    ['today', { until: isoOf(danishDay(new Date())) }],
    ['181 days away', { until: isoOf(danishDay(new Date()) + 181) }],
    ['no day', { until: '2027-02-30' }],
    ['without a reason', { reason: '   kort    ' }],
    ['with a reason without end', { reason: 'x'.repeat(501) }],
  ])('is told what is wrong, and loses nothing that was typed: %s', async (_, wrong) => {
    const response = await sendPostponed(administrator, { ...form, ...wrong });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('until' in wrong ? 'lukket &amp; tom' : `value="${until}"`);
    expect(await open()).toEqual([]);
  });
});

describe('attack: forced changes are postponed by whoever may not', () => {
  test('by a teacher, a parent or a pupil, and nobody of them lifts one', async () => {
    await expectDone(sendPostponed(administrator, form));
    const teacher = await GrownUp.at(provider, mitid, 'mett7685');
    const parent = await GrownUp.at(provider, mitid, 'mett8647');
    for (const who of [teacher, parent]) {
      for (const fields of [
        { ...form, reason: 'En anden grund.' },
        { word: 'lift', school },
      ]) {
        expect((await sendPostponed(who, fields)).status).toBe(403);
      }
    }
    await sendPostponed(await signedIn(provider, 'idah1234'), { word: 'lift', school });
    expect(await open()).toEqual([{ institution: school, until, reason }]);
    expect((await readPostponed(teacher)).html, 'staff read why, and cannot').toContain('Grund:');
    expect((await readPostponed(teacher)).html).not.toContain('<form');
    expect((await readPostponed(parent)).html, 'others do not').not.toContain('Grund:');
    await sendPostponed(administrator, { word: 'lift', school });
  });

  test('by an administrator for another school, or for everyone', async () => {
    const other = { number: '222222', name: 'En anden skole', kind: 'school' } as const;
    await provider.database.insertInto('institutions').values(other).execute();
    for (const elsewhere of [other.number, '', 'everyone', 'null']) {
      const response = await sendPostponed(administrator, { ...form, school: elsewhere });
      expect(response.status).toBe(403);
      await response.body?.cancel();
    }
    expect(await open()).toEqual([]);
  });

  test('by an administrator with a password alone', async () => {
    const kept = await provider.database.deleteFrom('raises').returningAll().execute();
    const response = await sendPostponed(administrator, form);
    expect([response.status, await open()]).toEqual([303, []]);
    expect((await readPostponed(administrator)).path, 'is led to show more').toMatch(/^\/sign-in\//);
    await provider.database.insertInto('raises').values(kept).execute();
  });

  test('by an administrator whose last day there has passed', async () => {
    const days = (until: string | null) =>
      provider.database
        .updateTable('memberships')
        .set({ until })
        .where('role', '=', 'user-administrator')
        .where('institution', '=', school) // and still administrator of the other one
        .execute();
    await days(isoOf(danishDay(new Date()) - 1));
    expect((await sendPostponed(administrator, form)).status).toBe(403);
    expect(await open()).toEqual([]);
    await days(null);
  });

  test.each([
    ['another site’s form', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s form', { origin: 'null', 'sec-fetch-site': 'same-site' }],
  ])('by %s in the administrator’s browser', async (_, headers) => {
    const response = await sendPostponed(administrator, form, headers);
    expect(response.status).toBe(403);
    expect(await open()).toEqual([]);
  });
});
