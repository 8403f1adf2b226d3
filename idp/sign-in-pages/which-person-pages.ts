import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherSites } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderWhichPersonPage } from '../pages/which-person-page.ts';
import { findPersonById } from '../people/people.ts';
import { whichPersonMove } from '../sign-in/by-other-way.ts';
import { wayOf } from '../sign-in/find-ways.ts';
import { homeOf, whichPersonAt } from '../sign-in/home-of.ts';
import { whereItStands } from '../sign-in/settle.ts';
import { moveSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

/** Whoever is several people here, by one MitID, says as whom they come. */
export function whichPersonPages({ desk, log }: PagesParts): Routes {
  const { database } = desk;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/other-ways/person', async (c) => {
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const { id, state } = signIn;
    if (state.at !== 'which-person') return c.redirect(homeOf(signIn), 303);
    const found = await Promise.all(state.people.map((one) => findPersonById(database, one, desk.now())));
    const page = {
      lang: languageFor(c.req.raw, undefined),
      provider: wayOf(state.way, desk)?.upstream.name ?? '',
      at: whichPersonAt(id),
      people: found.filter((one) => one !== undefined),
    };
    return answerHtml(c, renderWhichPersonPage(page));
  });

  routes.get('/sign-in/:uid/other-ways/person/:index', async (c) => {
    refuseOtherSites(c.req.raw);
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const { state } = signIn;
    if (state.at !== 'which-person') return c.redirect(homeOf(signIn), 303);
    const person = state.people.find((_, at) => String(at) === c.req.param('index'));
    if (person === undefined) return c.redirect(homeOf(signIn), 303);
    const moved = await moveSignIn(database, signIn, whichPersonMove({ ...signIn, state }, person, desk));
    return c.redirect(homeOf({ ...signIn, ...(moved && { state: moved }) }), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
