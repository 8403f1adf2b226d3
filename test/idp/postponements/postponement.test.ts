import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lift, postpone } from '../../../idp/postponements/postpone.ts';
import type { Secret } from '../../../shared/contract/answers.ts';
import { danishDay, isoOf } from '../../../shared/policy/lifecycle/day.ts';
import { Clock } from '../../support/clock.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
const clock = new Clock();
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
});
afterAll(() => provider.stop());

const signIn = (username: string, secret: Secret) => new Guest(provider.issuer).signIn(username, secret);
const reason = 'Skolen er lukket på grund af sygdom.';
const today = () => danishDay(clock.now());
const personOf = (username: string) =>
  provider.database.selectFrom('people').selectAll().where('username', '=', username).executeTakeFirstOrThrow();
const scopeOf = async (username: string) => {
  const { id, institution } = await personOf(username);
  return { institution, by: id };
};

/** Signs in for the first time and gives what was handed out. */
async function begin(username: string): Promise<Secret> {
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  return (await guest.keepHandedOut()).secret;
}

describe('forced changes that are postponed', () => {
  let [teacher, other]: Secret[] = [];
  beforeAll(async () => {
    [teacher, other] = [await begin('mett7685'), await begin('jens0022')];
    clock.passDays(370);
  });

  test('for a school force nobody of it, warn as the last day comes near, and force the day after', async () => {
    const [password] = [teacher];
    if (password === undefined) throw new Error('nobody began');
    expect(await signIn('mett7685', password)).toMatchObject({ at: 'new-password', reason: 'expired' });
    await postpone(provider.database, await scopeOf('ande6586'), { until: today() + 40, reason }, clock.now());
    expect(await signIn('mett7685', password)).toMatchObject({ at: 'done' });
    clock.passDays(10);
    const soon = { at: 'expires-soon', reason: 'expired', mayWait: true, daysLeft: 30 };
    expect(await signIn('mett7685', password)).toMatchObject(soon);
    clock.passDays(31);
    expect(await signIn('mett7685', password)).toMatchObject({ at: 'new-password', reason: 'expired' });
  });

  test('for another school force those of this one as before', async () => {
    if (other === undefined) throw new Error('nobody began');
    const number = '222222';
    await provider.database.insertInto('institutions').values({ number, name: 'En anden', kind: 'school' }).execute();
    const { id } = await personOf('ande6586');
    await postpone(provider.database, { institution: number, by: id }, { until: today() + 9, reason }, clock.now());
    expect(await signIn('jens0022', other)).toMatchObject({ at: 'new-password' });
  });

  test('for everyone hold until they are lifted, and then are as if they never were', async () => {
    if (other === undefined) throw new Error('nobody began');
    await postpone(provider.database, 'everyone', { until: today() + 60, reason }, clock.now());
    expect(await signIn('jens0022', other)).toMatchObject({ at: 'done' });
    expect(await lift(provider.database, 'everyone', clock.now())).toBe(true);
    expect(await signIn('jens0022', other)).toMatchObject({ at: 'new-password', reason: 'expired' });
    expect(await lift(provider.database, 'everyone', clock.now()), 'there is none any more').toBe(false);
  });

  test('let no one-time secret live on', async () => {
    await postpone(provider.database, 'everyone', { until: today() + 100, reason }, clock.now());
    const over = { at: 'refused', failure: { code: 'locked-for-good' } };
    expect(await signIn('asta1119', provider.secretOf('asta1119'))).toMatchObject(over);
    await lift(provider.database, 'everyone', clock.now());
  });

  test('stand in the audit log: who, which school, when it was lifted; the operator’s too', async () => {
    const rows = await provider.database
      .selectFrom('audit')
      .select(['event', 'person', 'way'])
      .where('event', 'in', ['change-postponed', 'postponement-lifted'])
      .orderBy('id')
      .execute();
    const { id, institution } = await personOf('ande6586');
    const [everyone, own] = [
      { person: 'operator', way: 'everyone' },
      { event: 'change-postponed', person: id, way: institution },
    ];
    expect(rows.slice(0, 4)).toEqual([
      own,
      { ...own, way: '222222' },
      { ...everyone, event: 'change-postponed' },
      { ...everyone, event: 'postponement-lifted' },
    ]);
  });
});

test('a new one takes the place of the one before, and two at once leave one', async () => {
  const scope = await scopeOf('ande6586');
  const make = (days: number) =>
    postpone(provider.database, scope, { until: today() + days, reason: `${reason} ${days}` }, clock.now());
  await make(20);
  await Promise.all([make(30), make(40)]);
  const open = await provider.database
    .selectFrom('postponements')
    .select('until')
    .where('institution', '=', scope.institution)
    .where('lifted_at', 'is', null)
    .execute();
  expect(open).toHaveLength(1);
  expect([isoOf(today() + 30), isoOf(today() + 40)]).toContain(open[0]?.until);
});
