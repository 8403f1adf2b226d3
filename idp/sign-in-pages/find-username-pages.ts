import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherSites } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderFindUsernamePage } from '../pages/find-username-page.ts';
import { renderFoundPage } from '../pages/found-page.ts';
import { findUsernameAt, homeOf } from '../sign-in/home-of.ts';
import { isUnproven, takeFound } from '../sign-in/find-usernames.ts';
import { whereItStands } from '../sign-in/settle.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { leavable } from './answer-way-in.ts';
import { upstreamOf } from './find-step-up.ts';
import { languageFor } from './language.ts';
import { leaveFor } from './leave-for.ts';
import type { PagesParts } from './pages-parts.ts';

/** Forgotten usernames: one's own and one's children's, for whoever shows at another provider who they are. */
export function findUsernamePages({ desk, log }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/find-username', async (c) => {
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    if (!isUnproven(signIn)) return c.redirect(homeOf(signIn), 303);
    const lang = languageFor(c.req.raw, undefined);
    const at = findUsernameAt(signIn.id);
    const back = `/sign-in/${signIn.id}/help?lang=${lang}`;
    return answerHtml(c, renderFindUsernamePage({ lang, at, back, providers: await leavable(desk) }));
  });

  routes.get('/sign-in/:uid/find-username/:upstream/go', async (c) => {
    refuseOtherSites(c.req.raw);
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const upstream = upstreamOf(c.req.param('upstream'), desk);
    if (!isUnproven(signIn) || !(await upstream.endsSessions())) return c.redirect(homeOf(signIn), 303);
    const state = { at: 'username', username: '' } as const; // where it is told when there is no way there
    return leaveFor(c, { signIn: { ...signIn, state }, upstream, purpose: 'find-username' }, desk);
  });

  routes.get('/sign-in/:uid/found', async (c) => {
    // Whoever comes has been at another site: that is where they were signed out
    const browser = getCookie(c, browserCookie) ?? '';
    const signIn = await whereItStands(c.req.param('uid'), browser, desk);
    const { id, state } = signIn;
    const found = state.at === 'found' ? await takeFound({ ...signIn, state }, browser, desk) : undefined;
    const lang = languageFor(c.req.raw, undefined);
    const home = `${homeOf({ ...signIn, state: { at: 'username', username: '' } })}?lang=${lang}`;
    return answerHtml(c, renderFoundPage({ lang, found, home, again: findUsernameAt(id) }));
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
