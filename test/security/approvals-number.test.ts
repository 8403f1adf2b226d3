import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { news } from '../../shared/contract/news.ts';
import { otherThan } from '../support/family.ts';
import { pageHeaders } from '../support/guest.ts';
import { Household } from '../support/household.ts';
import { Visitor } from '../support/visitor.ts';

let home: Household;
let waiting: { id: string; number: string };
beforeAll(async () => {
  home = await Household.open();
});
afterAll(() => home.close());
beforeEach(async () => {
  const { step, id } = await home.asks();
  waiting = { id, number: step.number };
});

/** What a browser gets that asks for all that there is about this sign-in and this request. */
async function allFor(visitor: Visitor): Promise<string[]> {
  const { issuer } = home.provider;
  const addresses = [`/sign-in/${home.ida.id}`, `/api/sign-ins/${home.ida.id}`, '/api/approvals', '/me'];
  return Promise.all(
    addresses.map(async (path) => {
      const response = await visitor.send(issuer + path);
      return [...response.headers.values(), await response.text()].join('\n');
    }),
  );
}

describe('the number', () => {
  const marker = '7§'; // two characters that stand nowhere else
  beforeEach(() => home.provider.database.updateTable('requests').set({ number: marker }).execute());

  test('attack: stands on the page of the browser that asked, and nowhere else', async () => {
    const hers = await allFor(home.ida.visitor);
    expect(hers.slice(0, 2).every((text) => text.includes(marker))).toBe(true);
    const elsewhere = await home.idaElsewhere();
    await elsewhere.arrive({ acr_values: 'AdultVerified' });
    expect(await elsewhere.look()).toMatchObject({ at: 'step-up' });
    for (const visitor of [home.mother.visitor, elsewhere.visitor, new Visitor()]) {
      expect((await allFor(visitor)).join()).not.toContain(marker);
    }
  });

  test('attack: stands in no event, log, audit entry or other table, and is gone when it is over', async () => {
    const { database, issuer } = home.provider;
    const stop = new AbortController();
    const stream = await home.mother.visitor.send(issuer + news.approvals.path, { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader?.read())?.value ?? '';
    expect(await home.mother.failureOf('confirm', waiting.id, { number: '11' })).toMatchObject({
      code: 'wrong-number',
    });
    heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('changed');
    stop.abort();
    await home.mother.say('confirm', waiting.id, { number: marker });
    const names = (await database.introspection.getTables()).map(({ name }) => name);
    const rows = await Promise.all(
      names.map((name) =>
        database
          .selectFrom(name as 'audit')
          .selectAll()
          .execute(),
      ),
    );
    expect(names).toContain('requests');
    for (const text of [heard, home.provider.log.join('\n'), JSON.stringify(rows)]) expect(text).not.toContain(marker);
  });
});

test('attack: the request and its number are of one browser: another that knows the id learns nothing', async () => {
  const elsewhere = new Visitor();
  const { issuer } = home.provider;
  for (const path of [`/api/sign-ins/${home.ida.id}`, news.signIn.path.replace(':id', home.ida.id)]) {
    const response = await elsewhere.send(issuer + path, { headers: pageHeaders(issuer) });
    expect([response.status, await response.text()]).toEqual([403, '{"code":"state-mismatch","data":{}}']);
  }
});

test('attack: a wrong number counts although it is answered with a failure, and the second ends it', async () => {
  const number = otherThan(waiting.number);
  const wrong = async () => home.mother.failureOf('confirm', waiting.id, { number });
  expect(await wrong()).toEqual({ code: 'wrong-number', data: { triesLeft: 1 } });
  expect((await home.mother.theOne()).triesLeft).toBe(1);
  expect(await wrong()).toEqual({ code: 'wrong-numbers', data: {} });
  const right = await home.mother.failureOf('confirm', waiting.id, { number: waiting.number });
  expect(right).toEqual({ code: 'request-over', data: {} });
  expect(await home.ida.look()).toMatchObject({ at: 'step-up', failure: { code: 'wrong-numbers' } });
  expect(await home.stands()).toEqual({ state: 'ended', wrong: 2, raised: 0 });
});

test('attack: no page can skip the wait, or come to its end without an adult', async () => {
  for (const answer of ['restart', 'later', 'keep', 'change-now', 'back', 'not-now'] as const) {
    expect(await home.ida.answer({ answer })).toMatchObject({ at: 'waiting', number: waiting.number });
  }
  const response = await home.ida.visitor.send(`${home.provider.issuer}/sign-in/${home.ida.id}/finish`);
  expect(response.headers.get('location')).toBe(`/sign-in/${home.ida.id}`);
  expect(await home.stands()).toEqual({ state: 'waiting', wrong: 0, raised: 0 });
});

test('attack: the pupil’s service cannot choose the words that the adult reads', async () => {
  const words = 'Bekræft nu, det haster';
  await home.asks({
    params: {
      binding_message: words,
      client_name: words,
      service: words,
      purpose: words,
      state: words,
      nonce: words,
      login_hint: words,
      display: 'popup',
      ui_locales: 'en',
      claims: JSON.stringify({ id_token: { acr: { values: ['AdultVerified', words] }, service: { value: words } } }),
    },
  });
  const list = await home.mother.look();
  expect(list.waiting).toMatchObject([{ service: { name: 'Læringsøen' }, pupil: { name: 'Ida Holm' } }]);
  expect(list.waiting[0]).not.toHaveProperty('code');
  expect(JSON.stringify(list)).not.toContain(words);
});

test('attack: clickjacking: neither the page with the number nor an answer of the API is shown in a frame', async () => {
  const { issuer } = home.provider;
  for (const [visitor, path] of [
    [home.ida.visitor, `/sign-in/${home.ida.id}`],
    [home.mother.visitor, '/api/approvals'],
    [home.mother.visitor, '/me/approvals'],
  ] as const) {
    const { headers } = await visitor.send(issuer + path);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options'), path).toBe('DENY');
  }
});
