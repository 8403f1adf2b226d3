import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import { news } from '../../shared/contract/news.ts';
import { type Gives, type Place, pupilCalls as calls } from '../../shared/contract/pupils.ts';
import { sureUntil } from '../assurance/adults-sure.ts';
import { pupilsTopic } from '../live/news.ts';
import { normalUsername } from '../people/people.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { Routes } from '../sign-in-room.ts';
import { closeWindows } from '../windows/close.ts';
import { openWindows } from '../windows/open.ts';
import { openerAt, placesOf } from '../windows/pupils-within-reach.ts';
import { pupilsOf } from '../windows/what-adults-see.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import type { ApiParts } from './identity-api.ts';
import { memberHere } from './member-here.ts';
import { refuseOtherPages, refuseOtherSites } from './own-pages-only.ts';
import { readBody } from './read-body.ts';

type ApiContext = Context<{ Bindings: HttpBindings }>;

/** What adults ask in Elevadgang: each call proves anew whose session it is, where they have pupils, and that it is sure enough. */
export function pupilsApi(provider: Provider, { desk, issuer, log, streams }: ApiParts): Routes {
  const { database, now } = desk;
  const routes: Routes = new Hono();
  const list = async (c: ApiContext, here: Here) => c.json(await pupilsOf(here, desk, now()));
  const adultHere = async (c: ApiContext) => (await memberHere(provider, c.env, desk)).person.id;
  const idOf = (c: ApiContext) => c.req.param('id') ?? '';

  routes.get(news.pupils.path, async (c) => {
    refuseOtherSites(c.req.raw);
    const adult = await adultHere(c);
    const mayHear = async () => (await adultHere(c)) === adult;
    return streams.open(pupilsTopic(adult), { signal: c.req.raw.signal, mayHear });
  });
  routes.get(calls.pupils.path, async (c) => {
    refuseOtherSites(c.req.raw);
    return list(c, await placeHere(provider, c, idOf(c), desk));
  });
  routes.post(calls.open.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const here = await placeHere(provider, c, idOf(c), desk);
    const { gives, pupils } = readBody(calls.open.takes, await c.req.text());
    refuseUnsure(here, gives);
    const asked = { opener: openerAt(here.adult, here.place), usernames: pupils.map(normalUsername), gives };
    const done = await database
      .transaction()
      .execute((transaction) => openWindows(transaction, asked, desk.windows, now()));
    if ('code' in done) throw toError(done);
    return list(c, here);
  });
  routes.post(calls.close.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const adult = await adultHere(c);
    const { pupils } = readBody(calls.close.takes, await c.req.text());
    const opening = await database
      .selectFrom('openings')
      .select('institution')
      .where('id', '=', idOf(c))
      .where('opened_by', '=', adult)
      .executeTakeFirst();
    if (opening === undefined) throw new UniloginError('not-your-pupils', {});
    const closing = { opening: idOf(c), adult, usernames: pupils?.map(normalUsername) };
    const failed = await database.transaction().execute((transaction) => closeWindows(transaction, closing, now()));
    if (failed) throw toError(failed);
    return list(c, await placeHere(provider, c, opening.institution ?? 'children', desk));
  });
  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}

interface Here {
  readonly adult: string;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly sureForSeconds: number;
}

/**
 * Who is here, at which of their places. A teacher's password suffices to see the own pupils; who sees a whole school, or is at home,
 * has shown more. @throws UniloginError `interaction-expired`, `not-your-pupils`, `not-sure-of-you`
 */
async function placeHere(provider: Provider, c: ApiContext, id: string, desk: Desk): Promise<Here> {
  const { database } = desk;
  const { person, session } = await memberHere(provider, c.env, desk);
  const now = desk.now();
  const places = await placesOf(database, person.id, now);
  const place = id === 'any' ? places[0] : places.find((one) => one.id === id);
  if (place === undefined) throw new UniloginError('not-your-pupils', {});
  const until = await sureUntil(database, { session, person: person.id }, now);
  const sureForSeconds = until === undefined ? 0 : Math.ceil((until - now.getTime()) / 1000);
  const here = { adult: person.id, place, places, sureForSeconds };
  if (place.as !== 'teacher') refuseUnsure(here, 'step-up');
  return here;
}

/** @throws UniloginError `not-sure-of-you`: nobody gives more trust than they have shown themselves */
function refuseUnsure({ sureForSeconds }: Here, gives: Gives): void {
  if (gives === 'step-up' && sureForSeconds === 0) throw new UniloginError('not-sure-of-you', {});
}
