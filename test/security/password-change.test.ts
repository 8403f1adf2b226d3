import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Secret } from '../../shared/contract/answers.ts';
import { Guest } from '../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let victim: Guest;
const current: Secret = { kind: 'password', password: 'Kanelgiraf47' };
const wanted: Secret = { kind: 'password', password: 'Angriber4711' };
beforeAll(async () => {
  provider = await startProvingProvider();
  const first = new Guest(provider.issuer);
  await first.signIn('dila5264', provider.secretOf('dila5264'));
  await first.chooseOwn('Kanelgiraf47');
});
afterAll(() => provider.stop());
beforeEach(async () => {
  victim = new Guest(provider.issuer);
  await victim.leave(await victim.signIn('dila5264', current));
  await victim.openChange();
});

const opens = async (secret: Secret) => (await new Guest(provider.issuer).signIn('dila5264', secret)).at === 'done';

describe('CSRF on the change page', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
    ['a form, which cannot send our header', { 'unilogin-request': '' }],
  ])('no page but ours answers for the person: %s', async (_, headers) => {
    const request = { revision: 0, answer: { answer: 'secret', secret: current } };
    expect((await victim.post('answer', request, headers)).status).toBe(403);
    expect(await victim.look()).toMatchObject({ at: 'password', revision: 0 });
  });

  test.each([
    ['another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain', { origin: 'null', 'sec-fetch-site': 'same-site' }],
    ['an old browser, without our origin', { origin: 'null' }],
  ])('no form but ours is taken from a browser without script: %s', async (_, headers) => {
    const body = new URLSearchParams({ password: 'Kanelgiraf47' });
    const address = `${provider.issuer}/password/${victim.id}`;
    expect((await victim.visitor.send(address, { method: 'POST', headers, body })).status).toBe(403);
    expect(await victim.look()).toMatchObject({ at: 'password', revision: 0 });
  });

  test('the page stands in no frame', async () => {
    const { headers } = await victim.visitor.send(`${provider.issuer}/password/${victim.id}`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('a stolen session, without the current password', () => {
  test('changes nothing: no step towards a new password is given, whatever is sent', async () => {
    for (const answer of [
      { answer: 'keep' },
      { answer: 'choose-own' },
      { answer: 'own-password', password: 'Angriber4711' },
      { answer: 'rehearse', secret: wanted },
      { answer: 'change-now' },
      { answer: 'later' },
    ] as const) {
      expect(await victim.answer(answer)).toMatchObject({ at: 'password', revision: 0 });
    }
    expect((await victim.post('hand-out', {})).status).toBe(410);
    expect(await opens(wanted)).toBe(false);
    expect(await opens(current)).toBe(true);
  });

  test('nor does a finished sign-in lead to a change', async () => {
    const signedIn = new Guest(provider.issuer);
    expect(await signedIn.signIn('dila5264', current)).toMatchObject({ at: 'done' });
    expect(await signedIn.answer({ answer: 'change-now' })).toMatchObject({ at: 'done' });
    expect((await signedIn.post('hand-out', {})).status).toBe(410);
  });

  test('another browser that knows the address of the change gets nothing', async () => {
    const thief = new Guest(provider.issuer);
    await thief.openChange();
    thief.id = victim.id;
    expect((await thief.post('answer', { revision: 0, answer: { answer: 'keep' } })).status).toBe(403);
    const page = await thief.visitor.send(`${provider.issuer}/password/${victim.id}`);
    expect(page.status).toBe(403);
    expect(await page.text()).not.toContain('dila5264');
  });

  test('a change that is over signs nobody in', async () => {
    await victim.answer({ answer: 'secret', secret: current });
    expect((await victim.visitor.send(`${provider.issuer}/sign-in/${victim.id}/finish`)).status).toBe(410);
  });
});

test('replay of a revision: a recorded answer counts once, also when it comes many times at one moment', async () => {
  const guest = new Guest(provider.issuer);
  await guest.signIn('chri9144', provider.secretOf('chri9144'));
  await guest.answer({ answer: 'choose-own' });
  const { revision } = await guest.answer({ answer: 'own-password', password: 'Togskinne35' });
  const recorded = { revision, answer: { answer: 'rehearse', secret: { kind: 'password', password: 'Togskinne35' } } };
  const before = await changes();
  await Promise.all(Array.from({ length: 8 }, () => guest.post('answer', recorded)));
  expect(await changes()).toBe(before + 1);

  const change = new Guest(provider.issuer);
  await change.openChange();
  await change.answer({ answer: 'username', username: 'chri9144' });
  await change.answer({ answer: 'secret', secret: { kind: 'password', password: 'Togskinne35' } });
  await change.chooseOwn('Kaffekop61');
  await guest.post('answer', recorded);
  expect(await changes()).toBe(before + 2);
  const signIn = await new Guest(provider.issuer).signIn('chri9144', { kind: 'password', password: 'Kaffekop61' });
  expect(signIn).toMatchObject({ at: 'done' });
});

test('guessing the current password on the change page counts for the throttle, together with the sign-in page', async () => {
  const guesser = new Guest(provider.issuer);
  await guesser.openChange();
  await guesser.answer({ answer: 'username', username: 'omar3907' });
  for (const password of ['gæt1', 'gæt2', 'gæt3']) {
    const step = await guesser.answer({ answer: 'secret', secret: { kind: 'password', password } });
    expect(step.failure).toMatchObject({ code: 'wrong-credentials' });
  }
  const atTheDoor = new Guest(provider.issuer);
  await atTheDoor.signIn('omar3907', { kind: 'password', password: 'gæt4' });
  const fifth = await atTheDoor.answer({ answer: 'secret', secret: { kind: 'password', password: 'gæt5' } });
  expect(fifth.failure).toMatchObject({ code: 'locked-out' });
  const right = await guesser.answer({ answer: 'secret', secret: provider.secretOf('omar3907') });
  expect(right).toMatchObject({ at: 'password', failure: { code: 'locked-out' } });
});

describe('whoever knows the old password is out from the moment of the change', () => {
  test('a sign-in that was proven with it, and waits at the door, does not finish', async () => {
    const thief = new Guest(provider.issuer);
    const proven = await thief.signIn('maxi3678', provider.secretOf('maxi3678'));
    expect(proven).toMatchObject({ at: 'new-password' });
    const owner = new Guest(provider.issuer);
    await owner.signIn('maxi3678', provider.secretOf('maxi3678'));
    await owner.chooseOwn('Kanelgiraf47');
    expect((await thief.post('hand-out', {})).status).toBe(410);

    const waiting = new Guest(provider.issuer);
    const done = await waiting.signIn('maxi3678', current);
    await owner.openChange();
    await owner.answer({ answer: 'username', username: 'maxi3678' });
    await owner.answer({ answer: 'secret', secret: current });
    await owner.chooseOwn('Togskinne35');
    const { response } = await waiting.visitor.visit(provider.issuer + (done.at === 'done' ? (done.to ?? '') : ''));
    expect(response.status).toBe(410);
  });

  test('nor does one that oidc-provider has been told of, and not yet answered for', async () => {
    const waiting = new Guest(provider.issuer);
    await waiting.signIn('joha6919', provider.secretOf('joha6919'));
    const done = await waiting.chooseOwn('Kanelgiraf47');
    const finish = await waiting.visitor.send(provider.issuer + (done.at === 'done' ? (done.to ?? '') : ''));
    const resume = finish.headers.get('location') ?? '';
    const owner = new Guest(provider.issuer);
    await owner.openChange();
    await owner.answer({ answer: 'username', username: 'joha6919' });
    await owner.answer({ answer: 'secret', secret: current });
    expect(await owner.chooseOwn('Togskinne35')).toMatchObject({ at: 'done' });
    const { url } = await waiting.visitor.visit(resume);
    expect(url.searchParams.get('code')).toBeNull();
  });

  test('of a guess and a change at the same moment, the guess of the old one never wins afterwards', async () => {
    const owner = new Guest(provider.issuer);
    await owner.signIn('sign6416', provider.secretOf('sign6416'));
    await owner.chooseOwn('Kanelgiraf47');
    await owner.openChange();
    await owner.answer({ answer: 'username', username: 'sign6416' });
    await owner.answer({ answer: 'secret', secret: current });
    await owner.answer({ answer: 'choose-own' });
    await owner.answer({ answer: 'own-password', password: 'Togskinne35' });
    const thieves = Array.from({ length: 6 }, () => new Guest(provider.issuer));
    for (const thief of thieves) {
      await thief.arrive();
      await thief.answer({ answer: 'username', username: 'sign6416' });
    }
    const secret: Secret = { kind: 'password', password: 'Togskinne35' };
    await Promise.all([
      owner.answer({ answer: 'rehearse', secret }),
      ...thieves.map((thief) => thief.answer({ answer: 'secret', secret: current }).catch(() => undefined)),
    ]);
    const standing = await Promise.all(thieves.map((thief) => thief.look().catch(() => undefined)));
    expect(standing.map((step) => step?.at).filter((at) => at === 'done')).toEqual([]);
  });
});

test('no secret and no name of the change stands in a log', async () => {
  expect(provider.log.join('')).not.toMatch(/Kanelgiraf|Togskinne|dila5264|maxi3678/);
});

async function changes(): Promise<number> {
  const rows = await provider.database
    .selectFrom('audit')
    .select('id')
    .where('event', '=', 'password-changed')
    .execute();
  return rows.length;
}
