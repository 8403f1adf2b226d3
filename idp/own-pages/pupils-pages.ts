import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { answerHtml } from '../pages/answer-html.ts';
import { renderNoPupils, renderPupilsPage } from '../pages/pupils-page.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { placesOf } from '../windows/pupils-within-reach.ts';
import { door, type OwnContext, type Visit, whoIsHere } from './door.ts';
import { keptPlace } from './kept-place.ts';
import { shortAddressOfPupils } from './own-client.ts';

/**
 * Elevadgang. Teachers need no more than their password to see their own pupils; whoever sees a whole school, and parents, show
 * more at the door. `/me/pupils/sure` is for teachers who are about to give more trust.
 */
export function pupilsPages(provider: Provider, { desk, issuer, log, assets }: PagesParts): Routes {
  const house = { provider, issuer, database: desk.database, now: desk.now };
  const forWhoeverIsHere = door(house);
  const routes: Routes = new Hono();
  const placesHere = (id: string) => placesOf(desk.database, id, desk.now());

  const show = async (c: OwnContext, { person, lang }: Visit) => {
    const places = await placesHere(person.id);
    if (places.length === 0) return answerHtml(c, renderNoPupils(lang), { status: 403 });
    const isForParents = places.every(({ as }) => as === 'contact');
    const at = placeIn(c);
    const isTheirs = places.some(({ id }) => id === at['place']);
    return answerHtml(c, renderPupilsPage({ lang, assets: assets[lang], isForParents, at: isTheirs ? at : {} }));
  };
  const keeps = keptPlace;
  const byPassword = forWhoeverIsHere('/me/pupils', show, { keeps });
  const byMore = forWhoeverIsHere('/me/pupils', show, { keeps, sure: true });
  routes.get('/me/pupils', async (c) => {
    const person = await whoIsHere(house, c.env);
    const [first] = person === undefined ? [] : await placesHere(person.id);
    return first === undefined || first.as === 'teacher' ? byPassword(c) : byMore(c);
  });
  const toThePage = async (c: OwnContext, { lang }: Visit) =>
    c.redirect(`/me/pupils?${new URLSearchParams({ lang, ...placeIn(c) }).toString()}`, 303);
  routes.get('/me/pupils/sure', forWhoeverIsHere('/me/pupils/sure', toThePage, { keeps, sure: true }));
  routes.get(shortAddressOfPupils, (c) => c.redirect(`/me/pupils${new URL(c.req.url).search}`, 303));

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

const placeIn = (c: OwnContext) => keptPlace(new URL(c.req.url).searchParams);
