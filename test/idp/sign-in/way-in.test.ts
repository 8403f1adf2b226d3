import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hiddenFields } from '../../support/beside.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { Guest } from '../../support/guest.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { PasskeyOwner } from '../../support/passkey-owner.ts';
import { answerWayIn, questionWayIn } from '../../support/passkey-way-in.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';
import { ShutOut } from '../../support/way-in.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};
const setBorn = async (username: string, born: string | null) => {
  await provider.database.updateTable('people').set({ born }).where('username', '=', username).execute();
};

describe('a new password', () => {
  test('by a mother’s MitID at the pupil’s page: told what it is about, signed out there, and the pupil gets pictures', async () => {
    const ida = await ShutOut.at(provider, 'idah1234');
    const ways = await ida.open('way-in');
    for (const told of [
      'idah1234',
      'MitID her på skærmen',
      'En adgangsnøgle',
      'Min voksne er et andet sted',
      'Min lærer',
    ])
      expect(ways.html).toContain(told);
    const before = await ida.open('way-in/mitid');
    for (const told of ['idah1234', 'forældremyndighed', '13 år', 'logget ud hos MitID'])
      expect(before.html).toContain(told);
    expect(before.html).not.toContain('Ida Holm');

    const goodbye = await ida.showWho(mitid, 'mett8647');
    expect(goodbye.path).toBe(`/sign-in/${ida.id}/goodbye`);
    expect(hiddenFields(goodbye.html)).toMatchObject({ client_id: mitid.clientId, state: ida.id });
    expect(await ida.signedOut()).toMatchObject({
      at: 'new-password',
      form: 'pictures',
      reason: 'reset',
      openedBy: 'Mette Bruun',
    });
    const { step } = await ida.keepHandedOut();
    expect((await ida.leave(step)).searchParams.get('code')).toBeTruthy();
  });

  test('by one’s own MitID from 13 on, alone, which the contacts read', async () => {
    await setBorn('luna7480', '2013-01-01');
    const luna = await ShutOut.at(provider, 'luna7480');
    await provider.database.deleteFrom('upstream_people').where('subject', '=', 'luna').execute();
    const own = { upstream: 'mitid', subject: 'luna', person: await idOf('luna7480') };
    await provider.database.insertInto('upstream_people').values(own).execute();
    await luna.showWho(mitid, 'mett8647', 'way-in', { sub: 'luna' });
    const step = await luna.signedOut();
    expect(step).toMatchObject({ at: 'new-password', reason: 'reset' });
    expect(step).not.toHaveProperty('openedBy');
    await luna.keepHandedOut();
    const entries = await provider.database
      .selectFrom('audit')
      .select(['event', 'way'])
      .where('person', '=', await idOf('luna7480'))
      .where('event', '=', 'password-changed')
      .execute();
    expect(entries).toEqual([{ event: 'password-changed', way: 'reset' }]);
  });

  test('by a parent’s own MitID, and by a parent’s own passkey', async () => {
    const pernille = await ShutOut.at(provider, 'pern9886');
    await pernille.showWho(mitid, 'pern9886');
    expect(await pernille.signedOut()).toMatchObject({ at: 'new-password', reason: 'reset' });

    const owner = await (await new PasskeyOwner(provider).comeIn('line2064')).withPasskey();
    const line = await ShutOut.at(provider, 'line2064');
    const step = await answerWayIn(line, owner.device.answer(await questionWayIn(line)));
    expect(step).toMatchObject({ at: 'new-password', reason: 'reset' });
  });

  test('by a father’s passkey at the pupil’s page', async () => {
    const father = await (await new PasskeyOwner(provider).comeIn('lars0610')).withPasskey();
    const gustav = await ShutOut.at(provider, 'gust9852');
    const step = await answerWayIn(gustav, father.device.answer(await questionWayIn(gustav)));
    expect(step).toMatchObject({ at: 'new-password', reason: 'reset', openedBy: 'Lars' });
  });

  test('by a contact elsewhere, who types the number on the pupil’s page', async () => {
    const mother = await GrownUp.at(provider, mitid, 'mett8647');
    const ida = await ShutOut.at(provider, 'idah1234');
    const asked = await ida.send({ answer: 'ask' });
    expect(asked.headers.get('location')).toBe(`/sign-in/${ida.id}?lang=da`);
    const step = await ida.look();
    if (step.at !== 'waiting') throw new Error(step.at);
    const request = await mother.theOne();
    expect(request).toMatchObject({ gives: 'password', as: 'contact' });
    await mother.say('confirm', request.id, { number: step.number });
    expect(await ida.look()).toMatchObject({ at: 'new-password', reason: 'reset', openedBy: 'Mette Bruun' });
  });

  test('by a change of one’s own, to which the ways lead back', async () => {
    const guest = new ShutOut(provider.issuer);
    await guest.openChange();
    await guest.looksFor('pern9886');
    expect((await guest.open('way-in')).html).toContain('pern9886');
    await guest.showWho(mitid, 'pern9886');
    expect(await guest.signedOut()).toMatchObject({ at: 'new-password', purpose: 'change' });
    expect((await guest.open('way-in')).path).toBe(`/password/${guest.id}`);
  });

  test('ends the pause that wrong tries had brought', async () => {
    const guest = new ShutOut(provider.issuer);
    await guest.arrive();
    await guest.answer({ answer: 'username', username: 'jens0022' });
    for (let tries = 0; tries < 6; tries += 1)
      await guest.answer({ answer: 'secret', secret: { kind: 'password', password: 'ikkedenher1' } });
    await guest.looksFor('jens0022');
    await guest.showWho(mitid, 'jens0022');
    await guest.signedOut();
    const { secret } = await guest.keepHandedOut();
    const again = new Guest(provider.issuer);
    expect(await again.signIn('jens0022', secret)).toMatchObject({ at: 'done' });
  });
});

describe('asking somebody elsewhere', () => {
  test('is called off, and leads back to the ways; from there back to the sign-in', async () => {
    const mother = await GrownUp.at(provider, mitid, 'kare6970');
    const child = await ShutOut.at(provider, 'math1853');
    await child.send({ answer: 'ask' });
    const request = await mother.theOne();
    expect(request.gives).toBe('password');
    await child.look();
    expect(await child.answer({ answer: 'cancel' })).toMatchObject({ at: 'done', to: `/sign-in/${child.id}/way-in` });
    expect((await mother.look()).waiting).toEqual([]);
    expect((await child.send({ answer: 'back' })).headers.get('location')).toBe(`/sign-in/${child.id}?lang=da`);
    expect(await child.look()).toMatchObject({ at: 'username' });
  });

  test('and beginning anew asks nobody any more', async () => {
    const mother = await GrownUp.at(provider, mitid, 'pern9886');
    const child = await ShutOut.at(provider, 'emil8163');
    await child.send({ answer: 'ask' });
    expect((await mother.look()).waiting).toHaveLength(1);
    await child.look();
    await child.answer({ answer: 'restart' });
    expect((await mother.look()).waiting).toEqual([]);
  });
});

test('who turns round at MitID is told, at the ways', async () => {
  const guest = await ShutOut.at(provider, 'idah1234');
  const there = await guest.leaveBy('way-in');
  await guest.visitor.visit(mitid.answer(there, { code: undefined, error: 'access_denied' }));
  expect((await guest.open('way-in')).html).toContain('Du stoppede.');
});
