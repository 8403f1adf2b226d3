import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../idp/throttle/limits.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { Clock } from '../support/clock.ts';
import { Guest, pageHeaders } from '../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

const clock = new Clock();
let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
});
afterAll(() => provider.stop());

const own: Secret = { kind: 'password', password: 'Kanelgiraf47' };
const wrong = (number: number): Secret => ({ kind: 'password', password: `Kanelgiraf${number}x` });
const { atOnce, oneMoreAfterSeconds } = limits.allowances.practice;

/** Somebody who has chosen their password and is signed in at the provider. */
async function member(username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  const first = await guest.signIn(username, provider.secretOf(username));
  await guest.leave(first.at === 'new-password' ? await guest.chooseOwn('Kanelgiraf47') : first);
  return guest;
}

async function elsewhere(username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  await guest.leave(await guest.signIn(username, own));
  return guest;
}

function send({ visitor }: Guest, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return visitor.send(`${provider.issuer}/api/me/practise`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...pageHeaders(provider.issuer), ...headers },
  });
}
const practise = async (guest: Guest, secret: Secret) => (await send(guest, { secret })).json() as Promise<unknown>;
const mayNot = expect.objectContaining({ code: 'locked-out' }) as unknown;

describe('practising as an oracle', () => {
  test('attack: a left-behind computer gets a handful of guesses, then not even the right one is looked at', async () => {
    const guest = await member('dila5264');
    for (let tries = 1; tries <= atOnce; tries += 1)
      expect(await practise(guest, wrong(tries))).toEqual({ right: false });
    expect(await practise(guest, own)).toEqual(mayNot);
    clock.passDays(oneMoreAfterSeconds / 86_400);
    expect(await practise(guest, wrong(9)), 'one more after a while').toEqual({ right: false });
    expect(await practise(guest, own)).toEqual(mayNot);
  });

  test('attack: many sessions of one person have no more guesses than one', async () => {
    const guest = await member('omar3907');
    const other = await elsewhere('omar3907');
    for (let tries = 1; tries < atOnce; tries += 1) await practise(guest, wrong(tries));
    expect(await practise(other, wrong(99))).toEqual({ right: false });
    expect(await practise(other, own)).toEqual(mayNot);
    expect(await practise(guest, own)).toEqual(mayNot);
  });

  test('attack: of thirty guesses at one moment a handful are looked at', async () => {
    const guest = await member('chri9144');
    const answers = await Promise.all(Array.from({ length: 30 }, (_, number) => practise(guest, wrong(number))));
    expect(answers.filter((answer) => typeof answer === 'object' && answer !== null && 'right' in answer)).toHaveLength(
      atOnce,
    );
  });

  test('attack: while the door is shut for an account, a session is no way round', async () => {
    const guest = await member('maxi3678');
    const guesser = new Guest(provider.issuer);
    await guesser.arrive();
    await guesser.answer({ answer: 'username', username: 'maxi3678' });
    for (let tries = 1; tries <= limits.account.freeTries; tries += 1) {
      await guesser.answer({ answer: 'secret', secret: wrong(tries) });
    }
    expect(await practise(guest, own)).toEqual(mayNot);
  });
});

describe('practising as a child does', () => {
  test('shuts nobody out of signing in, however often it is wrong', async () => {
    const guest = await member('joha6919');
    for (let tries = 1; tries <= 12; tries += 1) await practise(guest, wrong(tries));
    const again = new Guest(provider.issuer);
    expect(await again.signIn('joha6919', own)).toMatchObject({ at: 'done' });
  });

  test('has no end while it is right, and what was wrong is not forgotten for it', async () => {
    const guest = await member('sign6416');
    for (let tries = 1; tries < atOnce; tries += 1) await practise(guest, wrong(tries));
    for (let tries = 1; tries <= 20; tries += 1) expect(await practise(guest, own)).toEqual({ right: true });
    expect(await practise(guest, wrong(1))).toEqual({ right: false });
    expect(await practise(guest, wrong(2))).toEqual(mayNot);
  });
});

describe('who is asked about', () => {
  test('attack: nobody but whoever the session belongs to', async () => {
    const guest = await member('math1853');
    const others = await member('rasm8171');
    expect((await send(guest, { secret: own, username: 'rasm8171' })).status).toBe(400);
    expect(await practise(others, own)).toEqual({ right: true });
    const nobody = new Guest(provider.issuer);
    const refused = await send(nobody, { secret: own });
    expect(refused.status).toBe(410);
    expect(await refused.json()).toEqual({ code: 'interaction-expired', data: {} });
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
    ['a form, which cannot send our header', { 'unilogin-request': '' }],
    ['a form, which cannot send JSON', { 'content-type': 'text/plain' }],
  ])('attack: no page but ours practises for the person: %s', async (_, headers) => {
    const guest = await elsewhere('math1853');
    expect((await send(guest, { secret: own }, headers)).status).toBe(403);
  });

  test('nothing that was tried stands in a log', () => {
    expect(provider.log.join('')).not.toMatch(/Kanelgiraf|dila5264|sign6416/);
  });
});
