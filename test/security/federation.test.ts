import { generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Guest } from '../support/guest.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { askedForMore, leaveFor, mitidOf, startBeside, substantial } from '../support/upstream.ts';

const grades = ['7.A', '8.A', '9.A'];
let other: LyingProvider;
let provider: ProvingProvider;
let pupils: string[];
beforeAll(async () => {
  other = await new LyingProvider().start();
  provider = await startBeside(other);
  const rows = await provider.database
    .selectFrom('people')
    .innerJoin('class_members', 'class_members.person', 'people.id')
    .where('class_members.class', 'in', grades)
    .where('people.role', '=', 'pupil')
    .select('people.username')
    .execute();
  pupils = rows.map(({ username }) => username);
});
afterAll(async () => {
  await provider.stop();
  other.stop();
});
afterEach(() => {
  other.lie = {};
  other.signer = undefined;
});

interface Forged {
  lie?: object;
  answer?: Record<string, string>;
}
const nobody = 'nobody is left';
const someone = () => pupils.pop() ?? nobody;
const nowInSeconds = () => Math.floor(Date.now() / 1000);
const honest = (username: string) => ({ sub: mitidOf(username), acr: substantial, auth_time: nowInSeconds() });
const raises = () => provider.database.selectFrom('raises').selectAll().execute();

/** Comes back with an answer, and says where the sign-in stands then; nobody's level is another than before. */
async function refused(guest: Guest, back: URL) {
  const before = await raises();
  const { response } = await guest.visitor.visit(back);
  await response.body?.cancel();
  expect(await raises()).toEqual(before);
  return { status: response.status, step: await guest.look() };
}

test('whoever comes back as themselves is raised, and goes on to the service', async () => {
  const username = someone();
  const asked = await askedForMore(provider, username);
  expect(asked.step).toMatchObject({ username, ways: [{ name: 'MitID' }] });
  const there = await leaveFor(asked);
  expect(there.origin).toBe(other.issuer);
  expect(Object.fromEntries(there.searchParams)).toMatchObject({
    prompt: 'login',
    max_age: '300',
    code_challenge_method: 'S256',
  });
  other.lie = honest(username);
  const { url } = await asked.guest.visitor.visit(other.answer(there));
  expect(url.origin).toBe('https://service.example');
  expect(url.searchParams.get('code')).toBeTruthy();
  const [entry] = await provider.database.selectFrom('audit').selectAll().where('event', '=', 'level-raised').execute();
  expect(entry).toMatchObject({ way: 'mitid', client: 'confidential' });
});

describe('attack: another’s proof', () => {
  test('somebody else’s MitID raises nobody, and it is told', async () => {
    const asked = await askedForMore(provider, someone());
    other.lie = honest('mett8647');
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-yours', data: { provider: 'MitID' } } });
  });

  test.each([
    ['a level that is worth nothing here', { acr: 'urn:low' }],
    ['no level', { acr: undefined }],
    ['a level that an object would know', { acr: 'toString' }],
  ])('%s is not enough', async (_, lie) => {
    const username = someone();
    const asked = await askedForMore(provider, username);
    other.lie = { ...honest(username), ...lie };
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-sure-enough' } });
  });

  test('a lower level than was asked for is not enough', async () => {
    const username = someone();
    const asked = await askedForMore(provider, username, 'urn:dk:gov:saml:attribute:AssuranceLevel:4');
    other.lie = honest(username);
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-sure-enough' } });
  });

  test('who proved who they are there long ago, has not done so now', async () => {
    const username = someone();
    const asked = await askedForMore(provider, username);
    other.lie = { ...honest(username), auth_time: nowInSeconds() - 3600 };
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-asked-anew', data: { provider: 'MitID' } } });
  });
});

describe('attack: forged answer', () => {
  test.each([
    ['another nonce', { lie: { nonce: 'n-of-another' } }],
    ['another audience', { lie: { aud: 'another-client' } }],
    ['another issuer’s token', { lie: { iss: 'https://evil.example' } }],
    ['another provider’s answer (mix-up)', { answer: { iss: 'https://evil.example' } }],
  ] satisfies [string, Forged][])('%s raises nobody', async (_, { lie, answer }: Forged) => {
    const username = someone();
    const asked = await askedForMore(provider, username);
    other.lie = { ...honest(username), ...lie };
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked), answer));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'state-mismatch' } });
  });

  test('another signature', async () => {
    const username = someone();
    const asked = await askedForMore(provider, username);
    other.lie = honest(username);
    other.signer = await generateKeyPair('RS256');
    const { step } = await refused(asked.guest, other.answer(await leaveFor(asked)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'state-mismatch' } });
  });

  test('a state that nobody sent', async () => {
    const asked = await askedForMore(provider, someone());
    const back = other.answer(await leaveFor(asked), { state: 'guessed' });
    const { status, step } = await refused(asked.guest, back);
    expect(status).toBe(410);
    expect(step).toMatchObject({ at: 'step-up' });
  });
});

describe('attack: another browser', () => {
  test('an answer that another browser asked for raises neither', async () => {
    const [attacker, victim] = [await askedForMore(provider, someone()), await askedForMore(provider, someone())];
    other.lie = honest(attacker.step.username);
    const back = other.answer(await leaveFor(attacker));
    const { status, step } = await refused(victim.guest, back);
    expect(status).toBe(403);
    expect(step).toMatchObject({ at: 'step-up' });
    expect(await attacker.guest.look()).toMatchObject({ at: 'step-up' });
  });

  test('the same answer twice is worth nothing', async () => {
    const username = someone();
    const asked = await askedForMore(provider, username);
    other.lie = honest(username);
    const back = other.answer(await leaveFor(asked));
    const first = await asked.guest.visitor.send(back);
    await first.body?.cancel();
    expect(await asked.guest.look()).toMatchObject({ at: 'done' });
    await provider.database.deleteFrom('raises').execute();
    const { status } = await refused(asked.guest, back);
    expect(status).toBe(410);
  });
});

describe('who does not want to, or cannot', () => {
  test('turns round there and may try again, or goes back to the service, which hears why', async () => {
    const asked = await askedForMore(provider, someone());
    const back = other.answer(await leaveFor(asked), { code: undefined, error: 'access_denied' });
    const { step } = await refused(asked.guest, back);
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'cancelled' } });
    const left = await asked.guest.leave(await asked.guest.answer({ answer: 'not-now' }));
    expect(left.searchParams.get('error')).toBe('access_denied');
  });

  test('has no way, and the service hears that', async () => {
    const asked = await askedForMore(provider, 'gust9852');
    expect(asked.step.ways).toEqual([]);
    const left = await asked.guest.leave(await asked.guest.answer({ answer: 'not-now' }));
    expect(left.searchParams.get('error')).toBe('unmet_authentication_requirements');
  });

  test('attack: nobody skips a step-up by another answer, or by its end', async () => {
    const { guest } = await askedForMore(provider, someone());
    for (const answer of ['restart', 'later', 'keep', 'change-now', 'back'] as const) {
      expect(await guest.answer({ answer })).toMatchObject({ at: 'step-up' });
    }
    const response = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/finish`);
    expect(response.headers.get('location')).toBe(`/sign-in/${guest.id}`);
  });
});
