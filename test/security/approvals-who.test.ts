import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRaise } from '../../idp/assurance/raises.ts';
import { approvalCalls } from '../../shared/contract/approvals.ts';
import { GrownUp } from '../support/grown-up.ts';
import { Household, signedIn } from '../support/household.ts';
import { Visitor } from '../support/visitor.ts';

const acts = ['confirm', 'refuse', 'report', 'mute'] as const;
const dayHalf = 12 * 3_600_000;
let home: Household;
let father: GrownUp;
let waiting: { id: string; number: string };
beforeAll(async () => {
  home = await Household.open('lars0610', 'pern9886');
  father = GrownUp.withPasswordOnly(await signedIn(home.provider, 'lars0610'));
});
afterAll(() => home.close());
beforeEach(async () => {
  const { step, id } = await home.asks();
  waiting = { id, number: step.number };
});
const stillWaits = { state: 'waiting', wrong: 0, raised: 0 };

/** What somebody gets who tries everything with the right number. */
async function codesOf(adult: GrownUp, id = waiting.id): Promise<(string | undefined)[]> {
  const tried: (string | undefined)[] = [(await adult.failureOf('approvals'))?.code];
  for (const act of acts) {
    const body = act === 'confirm' ? { number: waiting.number } : {};
    tried.push((await adult.failureOf(act, id, body))?.code);
  }
  return tried;
}
const personOf = async (username: string) => {
  const found = home.provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};
const ageOfRaise = (milliseconds: number) =>
  home.provider.database
    .updateTable('raises')
    .set({ at: new Date(Date.now() - milliseconds) })
    .where('way', '=', 'ToFaktor')
    .execute();

describe('attack: an adult who is not sure enough', () => {
  const refused = Array(5).fill('not-sure-of-you');

  test('has shown a password and nothing else', async () => {
    expect(await codesOf(father)).toEqual(refused);
    expect(await home.stands()).toEqual(stillWaits);
  });

  test('has shown a factor of their own twelve hours and a second ago', async () => {
    await ageOfRaise(dayHalf + 1000);
    expect(await codesOf(home.mother)).toEqual(refused);
    expect(await home.stands()).toEqual(stillWaits);
    await ageOfRaise(dayHalf - 60_000);
    expect((await home.mother.look()).sureForSeconds).toBeLessThanOrEqual(60);
    await ageOfRaise(0);
  });

  test('has shown it in another session of theirs', async () => {
    const elsewhere = { session: 'another', person: await personOf('lars0610') };
    await addRaise(home.provider.database, elsewhere, { way: 'ToFaktor', level: 'Substantial', at: Date.now() });
    expect(await codesOf(father)).toEqual(refused);
    expect(await home.stands()).toEqual(stillWaits);
  });

  test('was vouched for by somebody else', async () => {
    const person = await personOf('lars0610');
    const sessions = await home.provider.database
      .selectFrom('oidc_artifacts')
      .select('uid')
      .where('account', '=', person)
      .where('model', '=', 'Session')
      .execute();
    for (const { uid } of sessions) {
      const raise = { way: 'VoksenVerificeret', service: 'confidential', at: Date.now() } as const;
      await addRaise(home.provider.database, { session: uid ?? '', person }, raise);
    }
    expect(await codesOf(father)).toEqual(refused);
    expect((await home.stands()).state).toBe('waiting');
  });

  test('is nobody', async () => {
    const nobody = GrownUp.withPasswordOnly({ visitor: new Visitor(), issuer: home.provider.issuer });
    expect(await codesOf(nobody)).toEqual(Array(5).fill('interaction-expired'));
    expect(await home.stands()).toEqual(stillWaits);
  });
});

describe('attack: a page of somebody else’s', () => {
  const forged = [
    ['without our header', { 'unilogin-request': '' }],
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['as a form sends it', { 'content-type': 'text/plain' }],
  ] as const;
  test.each(forged)('confirms, refuses, reports and mutes nothing: %s', async (_, headers) => {
    for (const act of acts) {
      const response = await home.mother.send(act, waiting.id, { number: waiting.number }, headers);
      expect(response.status).toBe(403);
    }
    expect(await home.stands()).toEqual(stillWaits);
  });

  test('cannot read what waits', async () => {
    expect((await home.mother.send('approvals', '', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('leads to no yes by a link alone: looking changes nothing', async () => {
    const { issuer, visitor } = home.mother;
    for (const { path } of Object.values(approvalCalls)) {
      const address = new URL(path.replace(':id', waiting.id), issuer);
      address.searchParams.set('number', waiting.number);
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await (await visitor.send(address, { method })).body?.cancel();
    }
    await (await visitor.send(`${issuer}/sign-in/${home.ida.id}`)).body?.cancel();
    expect(await home.stands()).toEqual(stillWaits);
  });
});

describe('attack: an id that is not theirs', () => {
  test('unknown, foreign and ended answer alike, by every word', async () => {
    const stranger = await GrownUp.at(home.provider, home.mitid, 'pern9886');
    const answersOf = async (id: string) => {
      const answers = acts.map((act) => stranger.send(act, id, act === 'confirm' ? { number: waiting.number } : {}));
      return Promise.all((await Promise.all(answers)).map(async (one) => [one.status, await one.text()]));
    };
    const foreign = await answersOf(waiting.id);
    expect(foreign).toEqual(Array(4).fill([410, '{"code":"request-over","data":{}}']));
    expect(await home.stands()).toEqual(stillWaits);
    await home.mother.say('refuse', waiting.id);
    expect(await answersOf(waiting.id)).toEqual(foreign);
    expect(await answersOf('none')).toEqual(foreign);
    expect(await stranger.look()).toMatchObject({ waiting: [], history: [], muted: [] });
  });

  test('an adult’s name of one sign-in names nobody in another', async () => {
    await home.ida.answer({ answer: 'cancel' });
    const step = await home.ida.look();
    const known = step.at === 'step-up' ? step.adults.map(({ id }) => id) : [];
    expect(known.length).toBeGreaterThan(1);
    await home.ida.arrive({ acr_values: 'AdultVerified' });
    await home.ida.look();
    for (const adult of [known[0] ?? '', await personOf('lars0610'), await personOf('pern9886')]) {
      const told = await home.ida.answer({ answer: 'ask-adult', adult });
      expect(told).toMatchObject({ at: 'step-up', failure: { code: 'adult-unknown' } });
    }
  });
});
