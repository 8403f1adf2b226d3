import { pauseOf } from '../approvals/ask.ts';
import { standingOf } from '../approvals/request.ts';
import type { Database } from '../database/open.ts';
import type { AskRow } from '../database/tables/asks.ts';
import type { RequestRow, RequestState } from '../database/tables/requests.ts';
import { grownUpsOf } from '../people/grown-ups.ts';
import { askRules } from './rules.ts';

/** An app that asks in the pupil's name. */
export interface AskShown {
  readonly id: string;
  readonly service: string;
  /** What the app shows too. */
  readonly code: string;
}

/** What the pupil sees of apps that ask in their name. */
export type Asked =
  | { readonly at: 'nothing'; readonly ended?: Ended }
  | {
      readonly at: 'asked';
      /** The latest first. */
      readonly asks: readonly AskShown[];
      /** Whether grown-ups can be asked now; else seconds until they can, or that there is nobody. */
      readonly may: 'ask' | 'nobody' | { readonly waitSeconds: number };
      readonly ended?: Ended;
    }
  | { readonly at: 'waiting'; readonly ask: AskShown; readonly number: string };

/** How the latest one ended. */
export interface Ended {
  readonly service: string;
  readonly how: Exclude<RequestState, 'waiting'>;
}

export async function askedOf(database: Database, of: { pupil: string; name: string }, now: Date): Promise<Asked> {
  const rows = await database
    .selectFrom('asks')
    .selectAll()
    .where('name', '=', of.name)
    .where('expires_at', '>', new Date(now.getTime() - askRules.shownAfterEnd * 1000))
    .orderBy('asked_at', 'desc')
    .execute();
  const asks = await Promise.all(rows.map(async (ask) => ({ ask, request: await requestOf(database, ask, of.pupil) })));
  const waiting = asks.find(({ request }) => request && standingOf(request, now) === 'waiting');
  if (waiting?.request !== undefined) {
    return { at: 'waiting', ask: shown(waiting.ask), number: waiting.request.number };
  }
  const last = asks.flatMap((one) => endOf(one, now)).toSorted((one, other) => other.endedAt - one.endedAt)[0];
  const ended = last && now.getTime() - last.endedAt < askRules.shownAfterEnd * 1000 ? { ended: last } : {};
  const room = (askRules.leastForAnswer + askRules.lastPoll) * 1000;
  const open = asks.filter(
    ({ ask }) => ask.request === null && ask.denied_at === null && ask.expires_at.getTime() - now.getTime() >= room,
  );
  if (open.length === 0) return { at: 'nothing', ...ended };
  return { at: 'asked', asks: open.map(({ ask }) => shown(ask)), may: await mayAsk(database, of.pupil, now), ...ended };
}

function shown({ id, service, code }: AskRow): AskShown {
  return { id, service, code };
}

async function requestOf(database: Database, { request }: AskRow, pupil: string): Promise<RequestRow | undefined> {
  if (request === null) return undefined;
  const rows = database.selectFrom('requests').selectAll().where('id', '=', request).where('pupil', '=', pupil);
  return rows.executeTakeFirst();
}

function endOf(
  { ask, request }: { ask: AskRow; request: RequestRow | undefined },
  now: Date,
): (Ended & { endedAt: number })[] {
  const { service, denied_at } = ask;
  if (denied_at !== null) return [{ service, how: 'cancelled', endedAt: denied_at.getTime() }];
  const how = request && standingOf(request, now);
  if (request === undefined || how === undefined || how === 'waiting') return [];
  return [{ service, how, endedAt: Number(request.ended_at ?? request.expires_at) }];
}

async function mayAsk(
  database: Database,
  pupil: string,
  now: Date,
): Promise<'ask' | 'nobody' | { waitSeconds: number }> {
  if ((await grownUpsOf(database, pupil, now)).length === 0) return 'nobody';
  const waitSeconds = await pauseOf(database, pupil, now);
  return waitSeconds > 0 ? { waitSeconds } : 'ask';
}
