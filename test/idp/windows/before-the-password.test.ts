import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Elevadgang } from '../../support/elevadgang.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let torben: Elevadgang;
let pupil: Guest;
const wrong = { kind: 'password', password: 'forkert' } as const;

beforeAll(async () => {
  provider = await startProvingProvider({});
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime('torb8397', provider.secretOf('torb8397')));
  torben = new Elevadgang(guest);
});
afterAll(() => provider.stop());

const secretSteps = ['password', 'pictures'];
const standsBeforeThePassword = async (username: string) => {
  pupil = new Guest(provider.issuer);
  await pupil.arrive();
  expect(secretSteps).toContain((await pupil.answer({ answer: 'username', username })).at);
};
beforeEach(async () => {
  for (const { id } of (await torben.look()).openings) await torben.close(id);
  await standsBeforeThePassword('nann7051');
  await torben.open('password', ['nann7051']);
});

test('whoever looks again finds the door that has opened, and once past it not again', async () => {
  expect(await pupil.look()).toMatchObject({ at: 'window', openedBy: 'Torben Brix' });
  expect((await pupil.answer({ answer: 'pass-by' })).at).toBe('password');
  expect((await pupil.look()).at).toBe('password');
});

test('a wrong password leads to it', async () => {
  expect(await pupil.answer({ answer: 'secret', secret: wrong })).toMatchObject({ at: 'window' });
});

test('whoever knows the password is in, whatever has opened', async () => {
  const step = await pupil.answer({ answer: 'secret', secret: provider.secretOf('nann7051') });
  expect(step).toMatchObject({ at: 'new-password', reason: 'first' });
});

test('nobody else finds it, nor whoever has a name that nobody has', async () => {
  for (const username of ['tris3625', 'abcd1234']) {
    await standsBeforeThePassword(username);
    expect(secretSteps).toContain((await pupil.look()).at);
    expect(secretSteps).toContain((await pupil.answer({ answer: 'secret', secret: wrong })).at);
  }
});
