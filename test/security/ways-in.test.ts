import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wayInRules } from '../../idp/ways-in/rules.ts';
import { useWayIn } from '../../idp/ways-in/use.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { Clock } from '../support/clock.ts';
import { LogReader } from '../support/log-reader.ts';
import { school } from '../support/material-desk.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { codeIn, idIn, LetterHolder, otherCode, parent, WaysInDesk } from '../support/ways-in.ts';

let provider: ProvingProvider;
let desk: WaysInDesk;
const clock = new Clock();
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
  desk = await WaysInDesk.of(provider);
}, 60_000);
afterAll(() => provider.stop());
beforeEach(async () => {
  await provider.database.deleteFrom('ways_in').execute();
  await provider.database.deleteFrom('account_tries').execute();
});

const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};
const opened = () => provider.database.selectFrom('ways_in').selectAll().execute();
const wrong = { code: 'letter-wrong', data: {} };
/** As a form made by hand would open. */
const forge = (theirs: WaysInDesk, username: string, id = 'x'.repeat(20)) =>
  theirs.send({ do: 'open', how: 'paper', username, id });

describe('who may open', () => {
  const expectNothing = async (theirs: WaysInDesk) => {
    const { status, html } = await theirs.look();
    expect(status).toBe(403);
    expect(html).not.toContain('name="search"');
    for (const fields of [
      { do: 'find', search: 'elena' },
      { do: 'ask', username: parent },
      { do: 'open', how: 'paper', username: parent, id: 'x'.repeat(20) },
    ]) {
      const answer = await theirs.send(fields);
      expect(answer.status).toBe(403);
      expect(answer.html).not.toContain('Elena');
    }
    expect(await opened()).toEqual([]);
  };

  test.each([
    ['teacher', 'jens0022'],
    ['leader', 'kirs5760'],
    ['parent', 'mett8647'],
  ])('attack: a %s, however sure, finds nobody and opens nothing', async (_, username) => {
    await expectNothing(new WaysInDesk(await LogReader.sure(provider, username)));
  });

  test('attack: an administrator of another school finds nobody and opens nothing at this one, nor for its people at their own', async () => {
    const reader = await LogReader.sure(provider, 'pern9886');
    await provider.database
      .insertInto('institutions')
      .values({ number: '000777', name: 'Naboskolen', kind: 'school' })
      .execute();
    const place = { person: await idOf('pern9886'), institution: '000777', role: 'user-administrator' } as const;
    await provider.database.insertInto('memberships').values(place).execute();
    await expectNothing(new WaysInDesk(reader));
    const own = new WaysInDesk(reader, '000777');
    expect((await own.find('elena')).html).toContain('Vi fandt ingen.');
    expect((await own.ask(parent)).html).toContain('Den person kan du ikke åbne for.');
    expect((await forge(own, parent)).html).toContain('Den person kan du ikke åbne for.');
    expect(await opened()).toEqual([]);
    await desk.letterFor(parent);
    const [{ id } = { id: '' }] = await opened();
    await own.send({ do: 'end', id });
    expect(await opened()).toMatchObject([{ state: 'open' }]);
  });

  test('attack: an administrator with a password alone finds nobody and opens nothing, and is led to show more', async () => {
    await provider.database.deleteFrom('raises').execute();
    const { html, url } = await desk.look();
    expect(url.pathname).not.toBe('/me/ways-in');
    expect(html).not.toContain('name="search"');
    expect((await desk.find('elena')).html).not.toContain('Elena');
    await forge(desk, parent);
    expect(await opened()).toEqual([]);
    await desk.reader.becomeSure();
  });

  test.each([
    ['for oneself', 'ande6586'],
    ['for a pupil', 'idah1234'],
    ['for somebody of another school', 'kari4776'],
    ['for a name that nobody has', 'bxqz1000'],
  ])('attack: an administrator opens %s, and is told the same', async (_, username) => {
    expect((await desk.ask(username)).html).toContain('Den person kan du ikke åbne for.');
    expect((await forge(desk, username)).html).toContain('Den person kan du ikke åbne for.');
    expect(await opened()).toEqual([]);
  });

  test('attack: a way to another school through a teacher here who administers it', async () => {
    await provider.database
      .insertInto('memberships')
      .values({ person: await idOf('jens0022'), institution: '751042', role: 'user-administrator' })
      .execute();
    expect((await forge(desk, 'jens0022')).html).toContain('Den person kan du ikke åbne for.');
    await provider.database
      .deleteFrom('memberships')
      .where('institution', '=', '751042')
      .where('person', '=', await idOf('jens0022'))
      .execute();
    expect(codeIn((await forge(desk, 'jens0022')).html)).toBeTruthy();
  });

  test.each([
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ])('attack: a form of another site opens nothing: %j', async (headers) => {
    const { status } = await desk.send({ do: 'open', how: 'paper', username: parent, id: 'x'.repeat(20) }, headers);
    expect(status).toBe(403);
    expect(await opened()).toEqual([]);
  });

  test('attack: ways in without end: an administrator opens so many a day, however they are sent', async () => {
    const by = await idOf('ande6586');
    const at = { opened_at: clock.now(), expires_at: clock.now(), how: 'paper', state: 'ended' } as const;
    const person = await idOf(parent);
    const rows = Array.from({ length: wayInRules.aDay - 1 }, (_, n) => ({
      id: `n${n}`,
      person,
      institution: school,
      opened_by: by,
      ...at,
    }));
    await provider.database.insertInto('ways_in').values(rows).execute();
    const answers = await Promise.all(
      ['jens0022', 'sann4454', 'mett7685'].map((name, n) => forge(desk, name, String(n).repeat(20))),
    );
    expect(answers.filter(({ html }) => html.includes('Prøv igen i morgen'))).toHaveLength(2);
    expect(await opened()).toHaveLength(wayInRules.aDay);
  });
});

describe('what a code opens', () => {
  test('attack: a used code opens nothing a second time', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    await elena.types(code);
    await elena.keepHandedOut();
    expect((await (await LetterHolder.at(provider, parent)).types(code)).failure).toEqual(wrong);
  });

  test('attack: of eight who finish with one code at once, one has a new password', async () => {
    await desk.letterFor(parent);
    const [{ id, person } = { id: '', person: '' }] = await opened();
    const use = () =>
      provider.database
        .transaction()
        .execute((transaction) => useWayIn(transaction, { id, person }, null, clock.now()));
    const uses = await Promise.all(Array.from({ length: 8 }, use));
    expect(uses.filter((used) => used !== undefined)).toEqual([expect.objectContaining({ how: 'paper' })]);
  });

  test('attack: a code is guessed: after five wrong ones the right one opens nothing, from however many browsers', async () => {
    const code = await desk.letterFor(parent);
    for (let tries = 0; tries < wayInRules.tries; tries += 1)
      await (await LetterHolder.at(provider, parent)).types(otherCode(code));
    await provider.database.deleteFrom('account_tries').execute(); // as if the pause were over
    expect((await (await LetterHolder.at(provider, parent)).types(code)).failure).toEqual(wrong);
    expect(await opened()).toMatchObject([{ state: 'spent' }]);
  });

  test('attack: codes are tried without a pause, whoever has the name', async () => {
    for (const username of [parent, 'jens0022', 'bxqz1000']) {
      const holder = await LetterHolder.at(provider, username);
      const said = [];
      for (let tries = 0; tries < 6; tries += 1) said.push((await holder.types('2345-6789-CDFH')).failure?.code);
      expect(said).toEqual([...Array.from({ length: 4 }, () => 'letter-wrong'), 'locked-out', 'locked-out']);
    }
  });

  test('attack: an expired code opens nothing', async () => {
    const code = await desk.letterFor(parent);
    const past = new Date(clock.now().getTime() - 1);
    await provider.database.updateTable('ways_in').set({ expires_at: past }).execute();
    expect((await (await LetterHolder.at(provider, parent)).types(code)).failure).toEqual(wrong);
  });

  test('attack: an earlier letter opens nothing after another one, nor one that was closed', async () => {
    const earlier = await desk.letterFor(parent);
    const later = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    expect((await elena.types(earlier)).failure).toEqual(wrong);
    await desk.send({ do: 'end', id: idIn((await desk.look()).html) });
    expect((await elena.types(later)).failure).toEqual(wrong);
  });

  test('attack: a code for somebody else opens nothing', async () => {
    const code = await desk.letterFor(parent);
    await desk.letterFor('jens0022');
    expect((await (await LetterHolder.at(provider, 'jens0022')).types(code)).failure).toEqual(wrong);
  });

  test.each([
    [
      'the person is no contact any more',
      async () => ({ table: 'contacts', where: ['adult', await idOf(parent)] }) as const,
    ],
    [
      'the administrator is none any more',
      async () => ({ table: 'memberships', where: ['person', await idOf('ande6586')] }) as const,
    ],
  ])('attack: a code opens nothing once %s, at the code and at the last step', async (_, whose) => {
    const code = await desk.letterFor(parent);
    const underway = await LetterHolder.at(provider, parent);
    expect((await underway.types(code)).at).toBe('new-password');
    const { table, where } = await whose();
    const end = (until: string | null) =>
      provider.database
        .updateTable(table)
        .set({ until })
        .where(where[0] as never, '=', where[1] as never)
        .execute();
    await end(isoOf(danishDay(clock.now()) - 1));
    expect((await (await LetterHolder.at(provider, parent)).types(code)).failure).toEqual(wrong);
    expect((await underway.keepHandedOut()).step).toMatchObject({ at: 'done', to: `/sign-in/${underway.id}/way-in` });
    await end(null);
    expect(await opened()).toMatchObject([{ state: 'open' }]);
  });

  test('attack: a letter that is closed while a new password is made gives none', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    await elena.types(code);
    await desk.send({ do: 'end', id: idIn((await desk.look()).html) });
    expect((await elena.keepHandedOut()).step).toMatchObject({ failure: { code: 'letter-over' } });
  });

  test('attack: a code signs nobody in by itself', async () => {
    const elena = await LetterHolder.at(provider, parent);
    await elena.types(await desk.letterFor(parent));
    const { url, response } = await elena.visitor.visit(`${provider.issuer}/sign-in/${elena.id}/finish`);
    await response.body?.cancel();
    expect(url.searchParams.get('code')).toBeNull();
    expect(await elena.passkeyOrder()).toBeUndefined();
  });

  test('attack: a code is read from the database, the log or an address', async () => {
    const code = await desk.letterFor(parent);
    const elena = await LetterHolder.at(provider, parent);
    const answer = await elena.send({ code }, {}, 'way-in/letter');
    const kept = JSON.stringify([await opened(), await provider.database.selectFrom('sign_ins').selectAll().execute()]);
    const seen = [kept, provider.log.join('\n'), answer.headers.get('location') ?? ''].join('\n');
    expect(seen).not.toContain(code);
    expect(seen).not.toContain(code.replaceAll('-', ''));
  });
});

describe('attack: who has a username, or a letter, read from the page of the code', () => {
  const bare = (html: string, { id }: LetterHolder, username: string) =>
    html.replaceAll(id, 'ID').replaceAll(username, 'NAME');

  test('every page and every answer is the same', async () => {
    await desk.letterFor(parent);
    const seen = [];
    for (const username of [parent, 'kare6970', 'bxqz1000']) {
      const holder = await LetterHolder.byLetter(provider, username);
      const before = bare((await holder.open('way-in/letter')).html, holder, username);
      const { status, headers } = await holder.send({ code: '2345-6789-CDFH' }, {}, 'way-in/letter');
      const after = bare((await holder.open('way-in/letter')).html, holder, username);
      seen.push({ before, status, location: headers.get('location')?.replace(holder.id, 'ID'), after });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test('no answer comes sooner than another', async () => {
    await desk.letterFor(parent);
    for (const username of [parent, 'kare6970', 'bxqz1000']) {
      const holder = await LetterHolder.at(provider, username);
      const begun = performance.now();
      await holder.send({ code: '2345-6789-CDFH' }, {}, 'way-in/letter');
      expect(performance.now() - begun).toBeGreaterThan(245);
    }
  });
});
