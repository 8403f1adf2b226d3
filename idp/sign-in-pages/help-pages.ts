import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderGuidePage } from '../pages/guide-page.ts';
import { guideWhats, guideWhos } from '../sign-in/guide.ts';
import { findUsernameAt, homeOf, letterAt, wayInAt } from '../sign-in/home-of.ts';
import { whereItStands } from '../sign-in/settle.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

/** "I can't get in": it changes nothing and asks nothing of the database that a username could change. */
export function helpPages({ desk, log }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/help', async (c) => {
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const { id } = signIn;
    const page = {
      lang: languageFor(c.req.raw, undefined),
      at: `/sign-in/${id}/help`,
      who: guideWhos.find((who) => who === c.req.query('who')),
      what: guideWhats.find((what) => what === c.req.query('what')),
      to: { 'way-in': wayInAt(id), letter: letterAt(id), find: findUsernameAt(id), home: homeOf(signIn) },
    };
    return answerHtml(c, renderGuidePage(page));
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
