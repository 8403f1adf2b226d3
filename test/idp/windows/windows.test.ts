import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Step } from '../../../shared/contract/sign-in.ts';
import { askForCode } from '../../support/code-flow.ts';
import { Elevadgang } from '../../support/elevadgang.ts';
import { GrownUp } from '../../support/grown-up.ts';
import { Guest } from '../../support/guest.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { askedForMore, startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const teachers = new Map<string, Promise<Elevadgang>>();

/** A teacher who has signed in with the password, once for all tests. */
function teacher(username: string): Promise<Elevadgang> {
  const known = teachers.get(username) ?? signedIn(username);
  teachers.set(username, known);
  return known;
}

async function signedIn(username: string): Promise<Elevadgang> {
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  return new Elevadgang(guest);
}

/** A teacher who has shown MitID too. */
async function sureTeacher(username: string): Promise<Elevadgang> {
  return new Elevadgang(await GrownUp.at(provider, mitid, username));
}

async function atTheDoor(username: string): Promise<{ pupil: Guest; step: Step }> {
  const pupil = new Guest(provider.issuer);
  await pupil.arrive();
  return { pupil, step: await pupil.answer({ answer: 'username', username }) };
}

test('a pupil who has tried too often stands as locked, and is let through a window all the same', async () => {
  const torben = await teacher('torb8397');
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.answer({ answer: 'username', username: 'nann7051' });
  for (let tries = 0; tries < 5; tries += 1) {
    await guest.answer({ answer: 'secret', secret: { kind: 'password', password: `forkert${tries}` } });
  }
  expect((await torben.pupil('nann7051')).locked).toBeGreaterThan(50);
  await torben.open('password', ['nann7051']);
  const { pupil } = await atTheDoor('nann7051');
  await pupil.answer({ answer: 'through-window' });
  expect((await pupil.keepHandedOut()).step.at).toBe('done');
  expect(await torben.pupil('nann7051')).not.toHaveProperty('locked');
});

test('a pupil who is forced to nothing, because the school has postponed it, does not stand as in need of a new one', async () => {
  const torben = await teacher('torb8397');
  const { database } = provider;
  const { id } = await database
    .selectFrom('people')
    .select('id')
    .where('username', '=', 'tris3625')
    .executeTakeFirstOrThrow();
  const long = new Date(Date.now() - 90 * 86_400_000);
  await database
    .updateTable('passwords')
    .set({ one_time: false, made_in: 'mellemtrin', set_at: long })
    .where('person', '=', id)
    .execute();
  const moved = { person: id, since: long.toISOString().slice(0, 10) };
  await database
    .insertInto('grades')
    .values([
      { person: id, since: '2020-08-01', grade: 6 },
      { ...moved, grade: 7 },
    ])
    .execute();
  expect((await torben.pupil('tris3625')).password).toEqual({ is: 'over' });
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await database
    .insertInto('postponements')
    .values({ id: 'of-everyone', institution: null, until, reason: 'x', made_by: null, made_at: long, lifted_at: null })
    .execute();
  expect((await torben.pupil('tris3625')).password).toMatchObject({ is: 'due' });
  await database.deleteFrom('postponements').execute();
});

describe('a window to a new password', () => {
  test('a teacher opens it for one pupil, who reads who did, gets new pictures and is in', async () => {
    const mette = await teacher('mett7685');
    expect(await mette.pupil('idah1234')).toMatchObject({ name: 'Ida Holm', password: { is: 'never' }, windows: [] });
    const opened = await mette.open('password', ['idah1234']);
    expect(opened.openings).toMatchObject([{ gives: 'password', secondsLeft: 300, pupils: ['idah1234'] }]);
    expect(opened.openings[0]?.code).toBeUndefined();

    const { pupil, step } = await atTheDoor('IDAH1234 ');
    expect(step).toMatchObject({
      at: 'window',
      gives: 'password',
      form: 'pictures',
      openedBy: 'Mette Lindgaard',
      secondsLeft: 300,
    });
    expect(step).not.toHaveProperty('codeShownBy');
    const within = await pupil.answer({ answer: 'through-window' });
    expect(within).toMatchObject({ at: 'new-password', reason: 'reset', openedBy: 'Mette Lindgaard' });
    expect(await mette.pupil('idah1234')).toMatchObject({ windows: [{ is: 'taken' }] });
    const { secret, step: done } = await pupil.keepHandedOut();
    await pupil.leave(done);
    expect(await mette.pupil('idah1234')).toMatchObject({
      password: { is: 'fine' },
      windows: [],
      got: [{ gives: 'password' }],
    });
    expect((await new Guest(provider.issuer).signIn('idah1234', secret)).at).toBe('done');
  });

  test('a class is asked for two words, in any spelling a child has, and reads no name before', async () => {
    const torben = await teacher('torb8397');
    const { openings } = await torben.open('password', (await torben.look()).groups[0]?.pupils ?? []);
    const [opening] = openings;
    const code = opening?.code ?? '';
    expect(code).toMatch(/^\p{L}+ \p{L}+$/u);
    const { pupil, step } = await atTheDoor(opening?.pupils[0] ?? '');
    expect(step).toMatchObject({ at: 'window', codeShownBy: 'teacher' });
    expect(step).not.toHaveProperty('openedBy');
    const wrong = await pupil.answer({ answer: 'through-window', code: 'sol måne' });
    expect(wrong).toMatchObject({ at: 'window', failure: { code: 'window-code-wrong', data: { triesLeft: 4 } } });
    const typed = code.toUpperCase().replace(' ', '-');
    const within = await pupil.answer({ answer: 'through-window', code: ` ${typed} ` });
    expect(within).toMatchObject({ at: 'new-password', openedBy: 'Torben Brix' });
  });

  test('whoever remembers the password goes past it, and it stays open', async () => {
    const jens = await teacher('jens0022');
    const username = (await jens.look()).groups[0]?.pupils[0] ?? '';
    await jens.open('password', [username]);
    const { pupil } = await atTheDoor(username);
    expect(await pupil.answer({ answer: 'pass-by' })).toMatchObject({ at: 'pictures', username });
    expect(await jens.pupil(username)).toMatchObject({ windows: [{ is: 'open' }] });
  });
});

describe('a pupil who goes away on the way through, and types the address anew', () => {
  const opened = async (username: string) => {
    const jens = await teacher('jens0022');
    await jens.open('password', [username]);
    const { pupil } = await atTheDoor(username);
    expect(await pupil.answer({ answer: 'through-window' })).toMatchObject({ at: 'new-password' });
    return { jens, pupil };
  };

  test('goes on behind the door, in this browser, and is through once', async () => {
    const { jens, pupil } = await opened('asta1119');
    await pupil.arrive();
    const within = await pupil.answer({ answer: 'username', username: 'asta1119' });
    expect(within).toMatchObject({ at: 'new-password', reason: 'reset', openedBy: 'Jens-Ole Krag' });
    expect((await pupil.keepHandedOut()).step.at).toBe('done');
    expect(await jens.pupil('asta1119')).toMatchObject({ windows: [], got: [{ gives: 'password' }] });
    await pupil.arrive({ prompt: 'login' });
    expect(await pupil.answer({ answer: 'username', username: 'asta1119' })).toMatchObject({ at: 'pictures' });
  });

  test('attack: not in another browser, nor by another name in this one', async () => {
    const { pupil } = await opened('ibra4091');
    expect((await atTheDoor('ibra4091')).step.at).toBe('pictures');
    await pupil.arrive();
    expect((await pupil.answer({ answer: 'username', username: 'arth2635' })).at).toBe('pictures');
  });

  test('attack: nor once the door would be closed', async () => {
    const { pupil } = await opened('bert9070');
    const past = new Date(Date.now() - 1000);
    await provider.database
      .updateTable('openings')
      .set({ expires_at: past })
      .where('id', 'in', (where) =>
        where
          .selectFrom('windows')
          .innerJoin('people', 'people.id', 'windows.pupil')
          .where('username', '=', 'bert9070')
          .select('opening'),
      )
      .execute();
    await pupil.arrive();
    expect((await pupil.answer({ answer: 'username', username: 'bert9070' })).at).toBe('pictures');
  });

  test('comes through a later door elsewhere, and the one of before is closed', async () => {
    const { jens } = await opened('mill7206');
    const torben = await teacher('torb8397');
    await torben.open('password', ['mill7206']);
    expect((await jens.pupil('mill7206')).windows.map(({ is }) => is).toSorted()).toEqual(['open', 'taken']);
    const { pupil } = await atTheDoor('mill7206');
    await pupil.answer({ answer: 'through-window' });
    expect((await pupil.keepHandedOut()).step.at).toBe('done');
    expect(await jens.pupil('mill7206')).toMatchObject({ windows: [], got: [{ gives: 'password' }] });
  });
});

describe('a window to more trust', () => {
  test('a pupil who is asked for more comes through it, at this service', async () => {
    const sanne = await sureTeacher('sann4454');
    const { guest } = await askedForMore(provider, 'emma1872', 'AdultVerified');
    await sanne.open('step-up', ['emma1872']);
    const step = await guest.look();
    expect(step).toMatchObject({ at: 'window', gives: 'step-up', openedBy: 'Sanne Mortensen' });
    const done = await guest.answer({ answer: 'through-window' });
    expect((await guest.leave(done)).searchParams.get('code')).toBeTruthy();
    expect(await sanne.pupil('emma1872')).toMatchObject({ windows: [], got: [{ gives: 'step-up' }] });
    expect((await sanne.pupil('emma1872')).raisedSeconds).toBeGreaterThan(1700);
  });

  test('the next sign-in uses it up too, and what a service asks afterwards is answered', async () => {
    const yasmin = await sureTeacher('yasm0209');
    const pupil = new Guest(provider.issuer);
    await pupil.arrive();
    await pupil.answer({ answer: 'username', username: 'feli0316' });
    await pupil.answer({ answer: 'secret', secret: provider.secretOf('feli0316') });
    const { secret } = await pupil.keepHandedOut();
    await yasmin.open('step-up', ['feli0316']);
    const guest = new Guest(provider.issuer);
    expect(await guest.signIn('feli0316', secret)).toMatchObject({ at: 'window', gives: 'step-up' });
    await guest.leave(await guest.answer({ answer: 'through-window' }));
    const { code } = await askForCode({
      issuer: provider.issuer,
      visitor: guest.visitor,
      params: { acr_values: 'AdultVerified' },
    });
    expect(code, 'no question: it is sure enough').not.toBe('');
  });

  test('a teacher who has shown a password only gives none', async () => {
    const peter = await teacher('pete5764');
    expect(await peter.failureOf('open', 'any', { gives: 'step-up', pupils: ['smil9469'] })).toMatchObject({
      code: 'not-sure-of-you',
    });
  });
});

describe('a window that is closed while the pupil is on the way through', () => {
  test('leads back to the beginning, and the password stays as it was', async () => {
    const peter = await teacher('pete5764');
    const [first = ''] = (await peter.look()).groups[0]?.pupils ?? [];
    const { openings } = await peter.open('password', [first]);
    const [opening] = openings;
    const [username = ''] = opening?.pupils ?? [];
    const { pupil } = await atTheDoor(username);
    await pupil.answer({ answer: 'through-window' });
    const after = await peter.close(opening?.id ?? '');
    expect(after.openings).toEqual([]);
    const { step } = await pupil.keepHandedOut();
    expect(step).toMatchObject({ at: 'username', username, failure: { code: 'window-over' } });
    const known = await new Guest(provider.issuer).signIn(username, provider.secretOf(username));
    expect(known).toMatchObject({ at: 'new-password', reason: 'first' });
  });
});

test('who opened, closed and went through a window stands in the log, by each of them', async () => {
  const peter = await teacher('pete5764');
  const { id: adult } = await personOf('pete5764');
  const [, username = ''] = (await peter.look()).pupils.map((one) => one.username);
  const { openings } = await peter.open('password', [username]);
  await peter.close(openings[0]?.id ?? '');
  await peter.open('password', [username]);
  const { pupil } = await atTheDoor(username);
  await pupil.answer({ answer: 'through-window' });
  await pupil.keepHandedOut();
  const { id } = await personOf(username);
  const entries = await provider.database
    .selectFrom('audit')
    .where('person', '=', id)
    .where('event', 'in', ['window-opened', 'window-closed', 'window-used'])
    .select(['event', 'actor', 'way'])
    .orderBy('id')
    .execute();
  expect(entries).toEqual(
    ['window-opened', 'window-closed', 'window-opened', 'window-used'].map((event) => ({
      event,
      actor: adult,
      way: 'password',
    })),
  );
});

function personOf(username: string): Promise<{ id: string }> {
  return provider.database.selectFrom('people').select('id').where('username', '=', username).executeTakeFirstOrThrow();
}
