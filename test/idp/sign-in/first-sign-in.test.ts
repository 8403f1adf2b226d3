import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { Guest, secretFrom } from '../../support/guest.ts';

let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());
const guest = () => new Guest(provider.issuer);

describe('the first sign-in', () => {
  test.each([
    ['grade 1', 'idah1234', { at: 'pictures' }, { form: 'pictures', mayChoose: false }],
    ['grade 5', 'gust9852', { at: 'password' }, { form: 'words', mayChoose: true }],
    ['grade 8', 'math1853', { at: 'password' }, { form: 'words-and-digits', mayChoose: true }],
    ['a teacher', 'mett7685', { at: 'password' }, { form: 'words-and-digits', mayChoose: true }],
  ])('of %s leads by its band to a new password, which then holds', async (_, username, asked, handed) => {
    const person = guest();
    await person.arrive();
    expect(await person.answer({ answer: 'username', username })).toMatchObject({ ...asked, username });
    const first = await person.answer({ answer: 'secret', secret: provider.secretOf(username) });
    expect(first).toMatchObject({ at: 'new-password', reason: 'first', ...handed });
    const handedOut = await person.handOut();
    const secret = secretFrom(handedOut);
    expect(await person.keep(handedOut)).toMatchObject({ at: 'rehearse', chosen: 'handed-out' });
    expect(await person.answer({ answer: 'rehearse', secret })).toMatchObject({ at: 'done' });
    expect(await guest().signIn(username, secret)).toMatchObject({ at: 'done' });
    const old = await guest().signIn(username, provider.secretOf(username));
    expect(old).toMatchObject({ at: asked.at, failure: { code: 'wrong-credentials' } });
  });

  test('tells how many words a table of its own joins, for those who are handed some and those who choose', async () => {
    const municipal = await startProvingProvider({ IDP_POLICY: 'docs/policy-tables/skovbrynet.json' });
    const person = new Guest(municipal.issuer);
    const shape = { form: 'words', words: 3 };
    expect(await person.signIn('math1853', municipal.secretOf('math1853'))).toMatchObject({
      at: 'new-password',
      ...shape,
    });
    expect(await person.handOut()).toHaveProperty('parts.length', 3);
    expect(await person.answer({ answer: 'choose-own' })).toMatchObject({ at: 'choose-password', ...shape });
    await municipal.stop();
  });

  test('of grade 8 refuses an own choice by all the rules it breaks, and takes one that keeps them', async () => {
    const person = guest();
    await person.signIn('rasm8171', provider.secretOf('rasm8171'));
    await person.answer({ answer: 'choose-own' });
    const refused = await person.answer({ answer: 'own-password', password: 'sommer' });
    expect(refused.failure).toEqual({
      code: 'password-refused',
      data: { rules: expect.arrayContaining(['length', 'contains', 'not-season']) },
    });
    await person.answer({ answer: 'own-password', password: 'Kanelgiraf47' });
    const secret = { kind: 'password', password: 'Kanelgiraf47' } as const;
    expect(await person.answer({ answer: 'rehearse', secret })).toMatchObject({ at: 'done' });
    expect(await guest().signIn('rasm8171', secret)).toMatchObject({ at: 'done' });
  });

  test.each([
    ['one that many use, though it keeps every other rule', 'Minecraft12', ['not-common']],
    ['a season with a year', 'Sommer2026', ['not-season', 'not-common']],
    ['the own name with digits for letters', 'R4smus8171x', ['not-own-name']],
    ['the own class', 'Klassen8a!', ['not-class']],
    ['25 characters', 'Kanelgiraf47Kanelgiraf47x', ['length']],
  ])('of grade 8 refuses as a change %s, and says by which rules', async (_, password, rules) => {
    const person = guest();
    await person.openChange();
    await person.answer({ answer: 'username', username: 'rasm8171' });
    await person.answer({ answer: 'secret', secret: { kind: 'password', password: 'Kanelgiraf47' } });
    await person.answer({ answer: 'choose-own' });
    const refused = await person.answer({ answer: 'own-password', password });
    expect(refused.failure).toMatchObject({ code: 'password-refused', data: { rules } });
  });

  test('refuses the one-time password itself as an own choice: it is one of the last five', async () => {
    const person = guest();
    const secret = provider.secretOf('leyl8428');
    await person.signIn('leyl8428', secret);
    await person.answer({ answer: 'choose-own' });
    const password = secret.kind === 'password' ? secret.password : '';
    const refused = await person.answer({ answer: 'own-password', password });
    expect(refused.failure).toMatchObject({ data: { rules: expect.arrayContaining(['not-recent']) } });
  });

  test('says how many others there are, gives no more at once, and the last of them still counts', async () => {
    const person = guest();
    await person.signIn('dila5264', provider.secretOf('dila5264'));
    let handedOut = await person.handOut();
    for (let left = 5; left > 0; left -= 1) {
      expect(handedOut.left).toBe(left);
      handedOut = await person.handOut();
    }
    expect(handedOut.left).toBe(0);
    const refused = await person.post('hand-out', {});
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'locked-out' });
    await person.keep(handedOut);
    const done = await person.answer({ answer: 'rehearse', secret: secretFrom(handedOut) });
    expect(done).toMatchObject({ at: 'done' });
  });

  test('gives another password on request, and the last one drawn is the one that counts', async () => {
    const person = guest();
    await person.signIn('emil8163', provider.secretOf('emil8163'));
    const earlier = secretFrom(await person.handOut());
    const handedOut = await person.handOut();
    const later = secretFrom(handedOut);
    await person.keep(handedOut);
    expect(await person.answer({ answer: 'rehearse', secret: earlier })).toMatchObject({
      at: 'rehearse',
      failure: { code: 'rehearsal-differs' },
    });
    expect(await person.answer({ answer: 'rehearse', secret: later })).toMatchObject({ at: 'done' });
  });

  test('begins the step anew for whoever would keep what is not the last one drawn, and says so', async () => {
    const person = guest();
    await person.signIn('magn6446', provider.secretOf('magn6446'));
    const earlier = await person.handOut();
    await person.handOut(); // for a page that has gone
    const anew = await person.keep(earlier);
    expect(anew).toMatchObject({ at: 'new-password', failure: { code: 'draw-overtaken' } });
    expect(await person.keep(earlier), 'nothing is handed out there yet').toEqual(anew);
    await person.handOut();
    expect(await person.answer({ answer: 'keep' }), 'it is to be named').toMatchObject({ at: 'new-password' });
    const last = await person.handOut();
    expect(await person.keep(last)).toMatchObject({ at: 'rehearse', draw: last.draw });
    expect(await person.answer({ answer: 'back' })).toMatchObject({ at: 'new-password' });
    expect(await person.keep(last), 'until another is drawn it still counts').toMatchObject({ at: 'rehearse' });
    expect(await person.answer({ answer: 'rehearse', secret: secretFrom(last) })).toMatchObject({ at: 'done' });
  });
});

describe('no step is skipped', () => {
  test('what the step does not ask for changes nothing', async () => {
    const person = guest();
    await person.arrive();
    const secret = provider.secretOf('karl5829');
    for (const answer of [
      { answer: 'secret', secret },
      { answer: 'keep' },
      { answer: 'choose-own' },
      { answer: 'own-password', password: 'Kanelgiraf47' },
      { answer: 'rehearse', secret },
      { answer: 'later' },
      { answer: 'change-now' },
    ] as const) {
      expect(await person.answer(answer)).toMatchObject({ at: 'username', revision: 0 });
    }
    await person.answer({ answer: 'username', username: 'karl5829' });
    await person.answer({ answer: 'secret', secret });
    expect(await person.answer({ answer: 'keep' }), 'nothing was handed out').toMatchObject({ at: 'new-password' });
  });

  test('nothing is handed out before the old secret is right', async () => {
    const person = guest();
    await person.arrive();
    expect((await person.post('hand-out', {})).status).toBe(410);
    await person.answer({ answer: 'username', username: 'karl5829' });
    expect((await person.post('hand-out', {})).status).toBe(410);
  });

  test('the youngest cannot choose their own', async () => {
    const person = guest();
    await person.signIn('noah8961', provider.secretOf('noah8961'));
    expect(await person.answer({ answer: 'choose-own' })).toMatchObject({ at: 'new-password' });
  });

  test('an answer to a step that is over changes nothing, and gives the step that is', async () => {
    const person = guest();
    await person.arrive();
    await person.answer({ answer: 'username', username: 'magn6446' });
    expect(await person.answer({ answer: 'username', username: 'zahr1518' }, 0)).toMatchObject({
      at: 'password',
      username: 'magn6446',
    });
  });

  test('of two answers at once one counts', async () => {
    const person = guest();
    await person.arrive();
    await Promise.all([
      person.answer({ answer: 'username', username: 'magn6446' }, 0),
      person.answer({ answer: 'username', username: 'zahr1518' }, 0),
    ]);
    expect((await person.look()).revision).toBe(1);
  });

  test('"not you?" forgets the name', async () => {
    const person = guest();
    await person.arrive();
    await person.answer({ answer: 'username', username: 'magn6446' });
    expect(await person.answer({ answer: 'restart' })).toMatchObject({ at: 'username', username: '' });
  });
});
