import { askGrownUps } from '../approvals/ask.ts';
import { endRequest } from '../approvals/request.ts';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { askedTopic } from '../live/news.ts';
import { takeTurn } from '../people/turn.ts';
import { askRules } from './rules.ts';

/** What the pupil says of what an app asks in their name: ask a grown-up, or that it is not them. */
export type PupilsWord = 'ask' | 'not-me';

/** The pupil at their page, and what it is about. */
export interface AtPage extends Pick<RequestRow, 'pupil' | 'device' | 'network'> {
  /** The keyed hash of the pupil's own username. */
  readonly name: string;
  /** The `uid` of the pupil's session. */
  readonly session: string;
  /** The ask's id. */
  readonly id: string;
  /** What a grown-up's yes counts as at a service, and for how long. */
  worth(client: string): Promise<Pick<RequestRow, 'counts' | 'holds_seconds'>>;
}

/**
 * Takes the pupil's word about one of the asks in their own name; about any other, or one that is over, it changes nothing.
 * Only here does an ask become a request to grown-ups: by whoever is signed in with the pupil's own password.
 */
export async function takePupilsWord(database: Database, at: AtPage, word: PupilsWord, now: Date): Promise<void> {
  const { pupil, name, id, device, network } = at;
  const about = await database.selectFrom('asks').select('client').where('id', '=', id).executeTakeFirst();
  if (about === undefined) return;
  const worth = await at.worth(about.client);
  await database.transaction().execute(async (transaction) => {
    await takeTurn(transaction, pupil);
    const ask = await transaction
      .selectFrom('asks')
      .selectAll()
      .where('id', '=', id)
      .where('name', '=', name)
      .where('denied_at', 'is', null)
      .where('expires_at', '>', now)
      .forUpdate()
      .executeTakeFirst();
    if (ask === undefined) return;
    const { client, service, code, request } = ask;
    if (word === 'not-me') {
      if (request !== null) await endRequest(transaction, request, { state: 'cancelled' }, now);
      else await transaction.updateTable('asks').set({ denied_at: now }).where('id', '=', id).execute();
    }
    const latest = ask.expires_at.getTime() - askRules.lastPoll * 1000;
    if (word === 'ask' && request === null && latest - now.getTime() >= askRules.leastForAnswer * 1000) {
      const question = {
        pupil,
        session: null,
        topic: askedTopic(name),
        client,
        service,
        adult: null,
        gives: 'step-up' as const,
        device,
        network,
        code,
      };
      const made = await askGrownUps(transaction, { ...question, ...worth }, now, latest);
      if ('code' in made) return; // the page says why before it offers to ask (what-pupils-see.ts)
      await transaction
        .updateTable('asks')
        .set({ request: made.id, session: at.session })
        .where('id', '=', id)
        .execute();
    }
    await notify(transaction, askedTopic(name));
  });
}

/** In which of the pupil's sessions it was said that a grown-up be asked, if this request came of an app's ask. */
export async function sessionThatAsked(database: Database, request: string): Promise<string | null> {
  const ask = await database.selectFrom('asks').select('session').where('request', '=', request).executeTakeFirst();
  return ask?.session ?? null;
}
