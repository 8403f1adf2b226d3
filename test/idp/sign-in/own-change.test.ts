import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Secret } from '../../../shared/contract/answers.ts';
import { claimsOf, getTokens, requestToken } from '../../support/code-flow.ts';
import { Guest } from '../../support/guest.ts';
import { type Listener, startListener } from '../../support/listener.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let listener: Listener;
beforeAll(async () => {
  provider = await startProvingProvider();
  listener = await startListener(provider.database);
});
afterAll(async () => {
  await provider.stop();
  await listener.stop();
});

const passwordOf = (password: string): Secret => ({ kind: 'password', password });

/** Somebody who has chosen this password, and is signed in at the provider and at the service that listens. */
async function member(username: string, secret: Secret) {
  const guest = new Guest(provider.issuer);
  const first = await guest.signIn(username, provider.secretOf(username));
  const done = first.at === 'new-password' ? await guest.chooseOwn(textOf(secret)) : first;
  await guest.leave(done);
  return { guest, ...(await visitService(guest)) };
}

/** Signs in by the password there is, elsewhere. */
async function elsewhere(username: string, secret: Secret) {
  const guest = new Guest(provider.issuer);
  await guest.leave(await guest.signIn(username, secret));
  return { guest, ...(await visitService(guest)) };
}

const visitService = ({ visitor, issuer }: Guest) => getTokens({ issuer, visitor, clientId: 'listening' });
const textOf = (secret: Secret) => (secret.kind === 'password' ? secret.password : '');
const refresh = (tokens: Record<string, string>) =>
  requestToken(provider.issuer, 'listening', {
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });

async function change(guest: Guest, from: Secret, to: string) {
  const asked = await guest.openChange();
  const next = await guest.answer({ answer: 'secret', secret: from });
  return { asked, next, done: await guest.chooseOwn(to) };
}

describe('changing one’s password by oneself', () => {
  test('begins with the current one, goes the way of every new one, and ends on the provider’s own page', async () => {
    const { guest } = await member('math1853', passwordOf('Kanelgiraf47'));
    const { asked, next, done } = await change(guest, passwordOf('Kanelgiraf47'), 'Morgenbrød82');
    expect(asked).toMatchObject({ at: 'password', username: 'math1853', purpose: 'change', service: { name: '' } });
    expect(next).toMatchObject({ at: 'new-password', form: 'words-and-digits', mayChoose: true, reason: 'own-wish' });
    expect(done).toMatchObject({ at: 'done', purpose: 'change' });
    expect(done).not.toHaveProperty('to');
    const again = new Guest(provider.issuer);
    expect(await again.signIn('math1853', passwordOf('Morgenbrød82'))).toMatchObject({ at: 'done' });
    expect(await again.signIn('math1853', passwordOf('Kanelgiraf47'))).toMatchObject({ at: 'password' });
  });

  test('begins with the username for somebody who is not signed in, and grade 0 to 3 ask an adult', async () => {
    const first = new Guest(provider.issuer);
    await first.signIn('idah1234', provider.secretOf('idah1234'));
    const { secret } = await first.keepHandedOut();
    const guest = new Guest(provider.issuer);
    expect(await guest.openChange()).toMatchObject({ at: 'username', purpose: 'change' });
    await guest.answer({ answer: 'username', username: 'idah1234' });
    expect(await guest.answer({ answer: 'secret', secret })).toMatchObject({
      at: 'refused',
      failure: { code: 'needs-adult' },
    });
  });

  test('offers to practise the new one where the session is one’s own, and nowhere else', async () => {
    const { guest } = await member('emil8163', passwordOf('Kanelgiraf47'));
    expect((await change(guest, passwordOf('Kanelgiraf47'), 'Morgenbrød82')).done).toMatchObject({
      at: 'done',
      practise: '/me/practise',
    });
    const neighbour = new Guest(provider.issuer);
    await neighbour.signIn('gust9852', provider.secretOf('gust9852'));
    await neighbour.chooseOwn('Togskinne35');
    await guest.openChange();
    await guest.answer({ answer: 'restart' });
    await guest.answer({ answer: 'username', username: 'gust9852' });
    await guest.answer({ answer: 'secret', secret: passwordOf('Togskinne35') });
    const done = await guest.chooseOwn('Kaffekop61');
    expect(done).toMatchObject({ at: 'done', purpose: 'change' });
    expect(done).not.toHaveProperty('practise');
  });

  test('refuses one of the last five', async () => {
    const words = ['Morgenbrød82', 'Togskinne35', 'Kaffekop61', 'Halstørklæde9'];
    const { guest } = await member('seba9139', passwordOf('Kanelgiraf47'));
    let current = 'Kanelgiraf47';
    for (const word of words) {
      await change(guest, passwordOf(current), word);
      current = word;
    }
    await guest.openChange();
    await guest.answer({ answer: 'secret', secret: passwordOf(current) });
    await guest.answer({ answer: 'choose-own' });
    for (const used of ['Kanelgiraf47', 'Morgenbrød82', current]) {
      const refused = await guest.answer({ answer: 'own-password', password: used });
      expect(refused.failure).toEqual({ code: 'password-refused', data: { rules: ['not-recent'] } });
    }
  });
});

describe('a changed password ends every other session', () => {
  test('and its tokens, tells the services, and leaves the own session as it is', async () => {
    const { guest, tokens } = await member('rasm8171', passwordOf('Kanelgiraf47'));
    const other = await elsewhere('rasm8171', passwordOf('Kanelgiraf47'));
    expect((await refresh(other.tokens)).status).toBe(200);
    const { done } = await change(guest, passwordOf('Kanelgiraf47'), 'Morgenbrød82');
    expect(done).toMatchObject({ at: 'done', ended: 1 });

    expect((await refresh(other.tokens)).status).toBe(400);
    expect((await refresh(tokens)).status).toBe(200);
    const grants = provider.database.selectFrom('oidc_artifacts').select('grant_id').distinct();
    const sub = String(claimsOf(tokens['id_token'])['sub']);
    const left = await grants.where('account', '=', sub).where('grant_id', 'is not', null).execute();
    expect(left, 'nothing is left but what came of the own session, at two services').toHaveLength(2);
    expect(listener.told.at(-1)).toMatchObject({ sub: claimsOf(other.tokens['id_token'])['sub'] });
    expect(listener.told).toHaveLength(1);
    const { code } = await visitService(other.guest);
    expect(code, 'whoever had the other session signs in anew').toBe('');
    expect((await visitService(guest)).code).not.toBe('');
  });

  test('also when it was forced at a sign-in, which tells and then leads on', async () => {
    const other = await member('leyl8428', passwordOf('Kanelgiraf47'));
    await provider.database
      .updateTable('passwords')
      .set({ set_at: new Date('2020-01-01') })
      .where('person', '=', String(claimsOf(other.tokens['id_token'])['sub']))
      .execute();
    const guest = new Guest(provider.issuer);
    expect(await guest.signIn('leyl8428', passwordOf('Kanelgiraf47'))).toMatchObject({ reason: 'expired' });
    const done = await guest.chooseOwn('Morgenbrød82');
    expect(done).toMatchObject({ at: 'done', ended: 1, to: `/sign-in/${guest.id}/finish` });
    expect((await refresh(other.tokens)).status).toBe(400);
    expect((await guest.leave(done)).searchParams.get('code')).toBeTruthy();
  });

  test('and a session that a request is using at that moment is not written anew', async () => {
    const { guest } = await member('nann7051', passwordOf('Kanelgiraf47'));
    const other = await elsewhere('nann7051', passwordOf('Kanelgiraf47'));
    const [, cookie] =
      [...other.guest.visitor.cookies].find(([name]) => name.startsWith('__Host-unilogin-session ')) ?? [];
    const inUse = await provider.identityProvider.provider.Session.find(cookie?.value ?? '');
    expect(inUse?.accountId).toBeTruthy();
    await change(guest, passwordOf('Kanelgiraf47'), 'Morgenbrød82');
    await inUse?.persist();
    expect((await visitService(other.guest)).code).toBe('');
  });
});

test('the audit log says who, when, by which way and at which service, and nothing else', async () => {
  const { guest, tokens } = await member('tris3625', passwordOf('Kanelgiraf47'));
  await change(guest, passwordOf('Kanelgiraf47'), 'Morgenbrød82');
  const person = String(claimsOf(tokens['id_token'])['sub']);
  const entries = await provider.database
    .selectFrom('audit')
    .selectAll()
    .where('person', '=', person)
    .orderBy('id')
    .execute();
  expect(entries.map(({ event, way, client }) => ({ event, way, client }))).toEqual([
    { event: 'password-changed', way: 'first', client: 'confidential' },
    { event: 'signed-in', way: null, client: 'confidential' },
    { event: 'password-changed', way: 'own-wish', client: null },
  ]);
  const columns = ['actor', 'at', 'client', 'event', 'hash', 'id', 'person', 'prev', 'way'];
  expect(Object.keys(entries[0] ?? {}).toSorted()).toEqual(columns);
  expect(JSON.stringify(entries)).not.toMatch(/tris3625|Tristan|Kanelgiraf|Morgenbrød|argon2/);
});
