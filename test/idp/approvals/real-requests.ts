import type { KyselyPlugin } from 'kysely';
import type { Provider } from 'oidc-provider';
import { type AdultsWord, answerRequest } from '../../../idp/approvals/answer.ts';
import { askGrownUps } from '../../../idp/approvals/ask.ts';
import { mutePupil } from '../../../idp/approvals/mute.ts';
import { deleteOldRequests, endRequest, findRequest, standingOf } from '../../../idp/approvals/request.ts';
import { approvalsOf } from '../../../idp/approvals/what-adults-see.ts';
import type { Database } from '../../../idp/database/open.ts';
import { createLog } from '../../../idp/log.ts';
import { createSessions } from '../../../idp/oidc/sessions.ts';
import { createFamily, type Family, otherThan, questionOf, signIn, signOut } from '../../support/family.ts';
import { type Adult, adults, isWaiting, type Model, type Op } from './request-model.ts';

/** The same as the model, by the provider's functions and in a database. */
export interface Real {
  readonly database: Database;
  readonly family: Family;
  readonly sessions: readonly string[];
  /** In their order, as the model has them; and the numbers that the pupil's pages showed. */
  asked: { id: string; number: string }[];
}

export async function createReal(database: Database): Promise<Real> {
  const family = await createFamily(database);
  const sessions = [await signIn(database, family.pupil), await signIn(database, family.pupil)];
  return { database, family, sessions, asked: [] };
}

const ending = createSessions({} as Provider, createLog('silent')); // no service was used, so none is told

/** Does it. Gives what whoever did it is told, and the request that it made. */
export async function perform(real: Real, op: Op, now: Date, crash?: number) {
  const { database, family, sessions } = real;
  const request = 'request' in op ? real.asked.at(-1 - op.request) : undefined;
  const id = request?.id ?? 'none';
  const at = async (work: (transaction: Database) => Promise<{ told: string; made?: string }>) =>
    database.transaction().execute(async (transaction) => {
      if (crash === undefined) return work(transaction);
      await work(transaction.withPlugin(crashAt(crash)));
      throw new Crash(); // it was all written, and not yet committed
    });
  switch (op.do) {
    case 'pass':
      return { told: '' };
    case 'relation':
      await relate(real, op.adult, op.isTheirs);
      return { told: '' };
    case 'sign-out':
      await signOut(database, sessions[op.session] ?? '');
      return { told: '' };
    case 'sweep':
      await deleteOldRequests(database, now);
      return { told: '' };
    case 'ask':
      return at(async (transaction) => {
        const adult = op.adult === null ? null : family[op.adult];
        const asked = await askGrownUps(transaction, questionOf(family.pupil, sessions[op.session] ?? '', adult), now);
        return 'code' in asked ? { told: asked.code } : { told: '', made: asked.id };
      });
    case 'cancel':
      return at(async (transaction) => {
        const row = await findRequest(transaction, id);
        if (row && standingOf(row, now) === 'waiting') await endRequest(transaction, id, { state: 'cancelled' }, now);
        return { told: '' };
      });
    case 'mute':
      return at(async (transaction) => ({
        told: (await mutePupil(transaction, { id, adult: family[op.adult] }, now))?.code ?? '',
      }));
    case 'answer':
      return at(async (transaction) => {
        const said = { id, adult: family[op.adult], word: wordOf(op.word, request?.number ?? '10') };
        const outcome = await answerRequest(transaction, said, now);
        if ('code' in outcome) return { told: outcome.code };
        if (op.word === 'not-us') await ending.endOne(transaction, family.pupil, outcome.answered.session ?? '');
        return { told: 'answered' };
      });
  }
}

function wordOf(word: 'right' | 'wrong' | 'no' | 'not-us', number: string): AdultsWord {
  if (word === 'no' || word === 'not-us') return { says: word };
  return { says: 'yes', number: word === 'right' ? number : otherThan(number) };
}

async function relate({ database, family }: Real, adult: Exclude<Adult, 'stranger'>, isTheirs: boolean): Promise<void> {
  const until = isTheirs ? null : '2020-01-01';
  if (adult === 'teacher') {
    await database.updateTable('class_members').set({ until }).where('person', '=', family.teacher).execute();
  } else {
    await database.updateTable('contacts').set({ custody: isTheirs }).where('adult', '=', family[adult]).execute();
  }
}

export class Crash extends Error {}

/** The process dies before its n-th statement. */
function crashAt(n: number): KyselyPlugin {
  let left = n;
  return {
    transformQuery: ({ node }) => {
      left -= 1;
      if (left < 0) throw new Crash();
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

/** How it stands in the database, in the model's words. */
export async function observe({ database, family, sessions, asked }: Real, now: Date) {
  const rows = await database.selectFrom('requests').selectAll().where('pupil', '=', family.pupil).execute();
  const whoIs = (id: string | null) => adults.find((adult) => family[adult] === id) ?? null;
  const indexOf = (id: string) => asked.findIndex((one) => one.id === id);
  const raises = await database.selectFrom('raises').selectAll().where('person', '=', family.pupil).execute();
  const audit = await database
    .selectFrom('audit')
    .selectAll()
    .where('person', '=', family.pupil)
    .orderBy('id')
    .execute();
  const lists = adults.map(async (adult) => {
    const list = await approvalsOf(database, { adult: family[adult], network: 'home', sureUntil: 0 }, now);
    return [adult, list.waiting.map(({ id }) => indexOf(id)), list.history.map(({ id }) => indexOf(id)).sort()];
  });
  return {
    requests: rows
      .toSorted((one, other) => indexOf(one.id) - indexOf(other.id))
      .map(({ state, wrong, number, network, session, answered_by }) => ({
        session: sessions.indexOf(session ?? ''),
        state,
        wrong,
        hasNumber: number !== '' || network !== '',
        by: whoIs(answered_by),
      })),
    raised: Object.fromEntries(raises.map(({ session, at }) => [sessions.indexOf(session), at.getTime()])),
    audit: audit.map(({ event, actor }) => [event, whoIs(actor) ?? []].flat().join(' ')),
    lists: await Promise.all(lists),
  };
}

/** How it must stand there. */
export function expected({ requests, raised, audit, theirs, mutes, signedIn, now }: Model) {
  const mayHave =
    (adult: Adult) =>
    ({ adult: of }: { adult: Adult | null }) =>
      of === null || of === adult;
  const indexes = (of: (one: Model['requests'][number]) => boolean) =>
    requests.flatMap((one, index) => (of(one) ? [index] : []));
  return {
    requests: requests.map(({ session, state, wrong, by }) => ({
      session,
      state,
      wrong,
      hasNumber: state === 'waiting',
      by,
    })),
    raised,
    audit,
    lists: adults.map((adult) => {
      const isTheirs = theirs.includes(adult);
      const isMuted = (mutes[adult] ?? 0) > now;
      const waits = (one: Model['requests'][number]) =>
        isTheirs && !isMuted && mayHave(adult)(one) && isWaiting(one, now) && signedIn.includes(one.session);
      const answered = (one: Model['requests'][number]) =>
        one.by === adult && ['confirmed', 'refused', 'reported'].includes(one.state);
      return [adult, indexes(waits), indexes(answered)];
    }),
  };
}
