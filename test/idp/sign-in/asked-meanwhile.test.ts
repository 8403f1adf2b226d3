import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { adultLeaves, askedForAnAdult, provedAsMitid } from '../../support/beside.ts';
import { ask, GrownUp } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { answerBeside, questionBeside } from '../../support/passkey-beside.ts';
import { PasskeyOwner } from '../../support/passkey-owner.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { leaveFor, startBeside } from '../../support/upstream.ts';

const pupils = ['nann7051', 'tris3625', 'dila5264', 'chri9144', 'miea6708', 'idah1234'];
const everybody = [...pupils, 'pete5764', 'mett8647'];
let mitid: LyingProvider;
let provider: ProvingProvider;
let teacher: GrownUp;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid, { only: everybody });
  teacher = await GrownUp.at(provider, mitid, 'pete5764');
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
afterEach(async () => {
  mitid.lie = {};
  await provider.database.deleteFrom('requests').execute();
});

const states = async () => {
  const rows = await provider.database.selectFrom('requests').select('state').orderBy('asked_at').execute();
  return rows.map(({ state }) => state);
};
const raises = () => provider.database.selectFrom('raises').selectAll().execute();

test('whoever shows MitID while grown-ups were asked in another tab goes on, and nobody is asked any more', async () => {
  const asked = await askedForAnAdult(provider, 'nann7051');
  const there = await leaveFor(asked);
  await ask(asked.guest, asked.step);
  expect((await teacher.look()).waiting).toHaveLength(1);
  mitid.lie = provedAsMitid('nann7051');
  const { url } = await asked.guest.visitor.visit(mitid.answer(there));
  expect(url.searchParams.get('code')).toBeTruthy();
  expect(await states()).toEqual(['cancelled']);
  expect((await teacher.look()).waiting).toEqual([]);
});

test('the same in another sign-in of the browser calls off what its first one asked', async () => {
  const asked = await askedForAnAdult(provider, 'tris3625');
  await ask(asked.guest, asked.step);
  await asked.guest.arrive({ acr_values: 'AdultVerified' });
  const step = await asked.guest.look();
  const there = await leaveFor({ guest: asked.guest, step: step.at === 'step-up' ? step : asked.step });
  mitid.lie = provedAsMitid('tris3625');
  await (await asked.guest.visitor.visit(mitid.answer(there))).response.body?.cancel();
  expect(await states()).toEqual(['cancelled']);
});

test('whoever comes back as somebody else waits on, by the same number', async () => {
  const asked = await askedForAnAdult(provider, 'dila5264');
  const there = await leaveFor(asked);
  const { number } = await ask(asked.guest, asked.step);
  mitid.lie = provedAsMitid('mett8647');
  const before = await raises();
  await (await asked.guest.visitor.visit(mitid.answer(there))).response.body?.cancel();
  expect(await raises()).toEqual(before);
  expect(await asked.guest.look()).toMatchObject({ at: 'waiting', number });
});

test('a grown-up beside counts though another one was asked meanwhile, who is disturbed no more', async () => {
  const asked = await askedForAnAdult(provider, 'chri9144');
  const there = await adultLeaves(asked);
  await ask(asked.guest, asked.step);
  mitid.lie = provedAsMitid('pete5764');
  await (await asked.guest.visitor.visit(mitid.answer(there))).response.body?.cancel();
  expect(await asked.guest.look()).toMatchObject({ at: 'done' });
  expect(await states()).toEqual(['cancelled']);
});

test('a grown-up beside with a passkey ends what the pupil asked at another place', async () => {
  const mother = await (await new PasskeyOwner(provider).comeIn('mett8647')).withPasskey();
  const first = await askedForAnAdult(provider, 'idah1234');
  await ask(first.guest, first.step);
  await first.guest.arrive({ acr_values: 'AdultVerified' });
  const { step } = await answerBeside(first.guest, mother.device.answer(await questionBeside(first.guest)));
  expect(step.at).toBe('done');
  expect(await states()).toEqual(['cancelled']);
});

test('attack: what is brought back after a grown-up’s “this was not us” raises nobody', async () => {
  const asked = await askedForAnAdult(provider, 'miea6708');
  const there = await leaveFor(asked);
  await ask(asked.guest, asked.step);
  await teacher.say('report', (await teacher.theOne()).id);
  const before = await raises();
  mitid.lie = provedAsMitid('miea6708');
  await (await asked.guest.visitor.visit(mitid.answer(there))).response.body?.cancel();
  expect(await raises()).toEqual(before);
  expect(await states()).toEqual(['reported']);
});
