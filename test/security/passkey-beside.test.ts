import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedForAnAdult } from '../support/beside.ts';
import { answerBeside, questionBeside } from '../support/passkey-beside.ts';
import { PasskeyOwner } from '../support/passkey-owner.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { rowsWith } from '../support/traces.ts';

let provider: ProvingProvider;
let mother: PasskeyOwner;
let stranger: PasskeyOwner;
beforeAll(async () => {
  provider = await startProvingProvider();
  mother = await (await new PasskeyOwner(provider).comeIn('mett8647')).withPasskey();
  stranger = await (await new PasskeyOwner(provider).comeIn('pern9886')).withPasskey();
});
afterAll(() => provider.stop());

const vouched = () =>
  provider.database.selectFrom('raises').selectAll().where('way', '=', 'VoksenVerificeret').execute();
const asked = async (username: string) => (await askedForAnAdult(provider, username)).guest;

test('a grown-up with a passkey vouches, and is in nothing but the log', async () => {
  const guest = await asked('idah1234');
  expect(await guest.look()).toMatchObject({
    beside: [{ is: 'passkey', to: `/sign-in/${guest.id}/beside/passkey` }],
  });
  const { person } = await mother.session();
  const question = await questionBeside(guest);
  expect(question.allowCredentials).toEqual([]);
  const words = [person, 'mett8647'];
  const before = await rowsWith(provider.database, words);
  const { status, step } = await answerBeside(guest, mother.device.answer(question));
  expect({ status, at: step.at }).toEqual({ status: 303, at: 'done' });
  expect(await vouched()).toHaveLength(1);
  const added = (await rowsWith(provider.database, words)).filter((row) => !before.includes(row));
  expect(added.map((row) => row.split(' ')[0]).toSorted()).toEqual(['audit', 'passkeys']); // when it was last used
  expect((await guest.leave(step)).searchParams.get('code')).toBeTruthy();
  expect(await (await guest.visitor.visit(`${guest.issuer}/me`)).response.text()).toContain('idah1234');
});

describe('attack: a passkey beside the pupil', () => {
  test('of a grown-up of somebody else’s raises nobody', async () => {
    const guest = await asked('gust9852');
    const before = await vouched();
    const { step } = await answerBeside(guest, stranger.device.answer(await questionBeside(guest)));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-their-adult' } });
    expect(await vouched()).toEqual(before);
  });

  test('without finger, face or code raises nobody', async () => {
    const guest = await asked('luna7480');
    const before = await vouched();
    const answer = stranger.device.answer(await questionBeside(guest), { isVerified: false });
    expect((await answerBeside(guest, answer)).step).toMatchObject({ failure: { code: 'passkey-not-verified' } });
    expect(await vouched()).toEqual(before);
  });

  test('that answers a question of the grown-up’s own sign-in is no answer here, and no answer counts twice', async () => {
    const guest = await asked('emil8163');
    const before = await vouched();
    await questionBeside(guest);
    await stranger.arrive({ prompt: 'login' });
    const own = stranger.device.answer(await stranger.question());
    const late = { at: 'step-up', failure: { code: 'passkey-too-late' } };
    expect((await answerBeside(guest, own)).step).toMatchObject(late);
    expect(await vouched()).toEqual(before);

    const answer = mother.device.answer(await questionBeside(guest));
    expect((await answerBeside(guest, answer)).step).toMatchObject({ failure: { code: 'not-their-adult' } });
    expect((await answerBeside(guest, answer)).step).toMatchObject(late);
  });

  test('sent by another site’s form is not looked at', async () => {
    await (await new PasskeyOwner(provider).comeIn('line2064')).withPasskey();
    const guest = await asked('jona0697');
    const answer = mother.device.answer(await questionBeside(guest));
    const { status, step } = await answerBeside(guest, answer, {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(status).toBe(403);
    expect(step.failure).toBeUndefined();
  });
});
