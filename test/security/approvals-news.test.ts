import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SelectQueryBuilder } from 'kysely';
import { endRequest } from '../../idp/approvals/request.ts';
import type { Tables } from '../../idp/database/tables.ts';
import { openNews } from '../../idp/live/news.ts';
import { createStreams } from '../../idp/live/stream.ts';
import { news } from '../../shared/contract/news.ts';
import type { GrownUp } from '../support/grown-up.ts';
import { Guest, pageHeaders } from '../support/guest.ts';
import { Household, signedIn } from '../support/household.ts';
import { Listening } from '../support/listening.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open('lars0610');
});
afterAll(() => home.close());

const ofAdult = (adult: Pick<GrownUp, 'visitor'> = home.mother) =>
  Listening.open(adult.visitor, home.provider.issuer + news.approvals.path);
const ofIda = (guest: Guest = home.ida) =>
  Listening.open(guest.visitor, home.provider.issuer + news.signIn.path.replace(':id', guest.id));

describe('attack: event streams are taken until there are none', () => {
  test('a page, whatever it opens, has six, and gets one back for each that goes', async () => {
    await home.asks();
    const pages = await Promise.all(Array.from({ length: 6 }, () => ofAdult()));
    const pupils = await Promise.all(Array.from({ length: 6 }, () => ofIda()));
    expect([...pages, ...pupils].map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect((await ofAdult()).status).toBe(503);
    expect((await ofIda()).status).toBe(503);
    for (const one of [...pages, ...pupils]) one.leave();
    await expect
      .poll(async () => {
        const again = await ofAdult();
        again.leave();
        return again.status;
      })
      .toBe(200);
  });

  test('whoever has not signed in, or waits for nobody, gets none', async () => {
    const somebody = new Guest(home.provider.issuer);
    await somebody.arrive();
    expect((await ofIda(somebody)).status).toBe(204);
    expect((await ofIda(await home.idaElsewhere())).status).toBe(204);
  });

  test('a process has so many and no more, of whatever topics, and each is given back once', async () => {
    let tell: (topic: string) => void = () => undefined;
    const listen = (heard: typeof tell) => {
      tell = heard;
      return Promise.resolve(() => Promise.resolve());
    };
    const streams = createStreams(await openNews({ listen }), { perTopic: 2, perProcess: 3 });
    let decide: (may: boolean) => void = () => undefined;
    const open = (topic: string) => {
      const leaving = new AbortController();
      const mayHear = () => new Promise<boolean>((decided) => (decide = decided));
      streams.open(`adult:${topic}`, { signal: leaving.signal, mayHear });
      return leaving;
    };
    const [first, , third] = [open('a'), open('a'), open('b')] as const;
    expect(() => open('c')).toThrow('too-busy');
    first.abort();
    expect(streams.count).toBe(2);
    tell('adult:b');
    third.abort(); // while it is asked whether it may hear
    decide(true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(streams.count).toBe(1);
    open('a');
    expect(() => open('a')).toThrow('too-busy');
    streams.close();
    expect(streams.count).toBe(0);
    expect(() => open('a')).toThrow('too-busy');
  });
});

type Mother = SelectQueryBuilder<Tables, 'people', { id: string }>;
/** How an adult comes to have nothing to do with it; gives back what undoes it. */
const ends: Record<string, (mother: Mother) => Promise<() => Promise<unknown>>> = {
  'the session has ended': async (mother) => {
    const sessions = (account: string | null, to: string | null) =>
      home.provider.database
        .updateTable('oidc_artifacts')
        .set({ account: to, expires_at: to === null ? new Date(0) : new Date(Date.now() + 3_600_000) })
        .where('model', '=', 'Session')
        .where('account', account === null ? 'is' : '=', account)
        .execute();
    const { id } = await mother.executeTakeFirstOrThrow();
    await sessions(id, null);
    return () => sessions(null, id);
  },
  'the relation has ended': async (mother) => {
    const custody = (is: boolean) =>
      home.provider.database.updateTable('contacts').set({ custody: is }).where('adult', '=', mother).execute();
    await custody(false);
    return () => custody(true);
  },
  'it is no longer sure enough': async () => {
    const shown = (at: Date) =>
      home.provider.database.updateTable('raises').set({ at }).where('way', '=', 'ToFaktor').execute();
    await shown(new Date(0));
    return () => shown(new Date());
  },
};

describe('attack: listening where one may not, or not any more', () => {
  test('nobody, somebody with a password alone, and another site’s page hear nothing', async () => {
    const father = await signedIn(home.provider, 'lars0610');
    expect((await ofAdult(father)).status).toBe(401);
    expect((await ofAdult(new Guest(home.provider.issuer))).status).toBe(410);
    const headers = { ...pageHeaders(home.provider.issuer), 'sec-fetch-site': 'cross-site' };
    const response = await home.mother.visitor.send(home.provider.issuer + news.approvals.path, { headers });
    expect(response.status).toBe(403);
  });

  test.each(['the session has ended', 'the relation has ended', 'it is no longer sure enough'])(
    'an adult hears nothing more once %s',
    async (ending) => {
      const { database } = home.provider;
      const { id } = await home.asks({ name: 'Mette Bruun' });
      const [page, other] = [await ofAdult(), await ofIda()];
      await expect.poll(() => page.count('hello') + other.count('hello')).toBe(2);
      const mother = database.selectFrom('people').select('id').where('username', '=', 'mett8647');
      const undo = await ends[ending]?.(mother);
      await database
        .transaction()
        .execute((transaction) => endRequest(transaction, id, { state: 'cancelled' }, new Date()));
      await expect.poll(() => other.count('changed')).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(page.count('changed')).toBe(0);
      await undo?.();
      page.leave();
      other.leave();
    },
  );
});
