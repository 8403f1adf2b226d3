import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms, refuseOtherSites } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderShowWhoPage } from '../pages/show-who-page.ts';
import { askForPassword } from '../sign-in/ask-for-password.ts';
import type { Desk } from '../sign-in/desk.ts';
import { evenly } from '../sign-in/evenly.ts';
import { isUnproven } from '../sign-in/find-usernames.ts';
import { homeOf, wayInAt } from '../sign-in/home-of.ts';
import type { Move } from '../sign-in/move.ts';
import { resetRules } from '../sign-in/reset-rules.ts';
import { deviceOf, type Sender } from '../sign-in/sender.ts';
import { whereItStands } from '../sign-in/settle.ts';
import { findSignIn, moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { lookForWayIn } from '../sign-in/way-in.ts';
import { startAnew } from '../sign-in/window.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { answerWayIn } from './answer-way-in.ts';
import { upstreamOf } from './find-step-up.ts';
import { findWayIn, isLookingForWayIn } from './find-way-in.ts';
import { languageFor } from './language.ts';
import { leaveFor } from './leave-for.ts';
import type { PagesParts } from './pages-parts.ts';

/** The ways to a new password for whoever cannot get in: all of them work without a script. */
export function wayInPages({ desk, issuer, log, proxies }: PagesParts): Routes {
  const { database } = desk;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/way-in', async (c) => {
    return answerWayIn(c, await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk), desk);
  });

  routes.post('/sign-in/:uid/way-in', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const browser = getCookie(c, browserCookie);
    const signIn = await whereItStands(c.req.param('uid'), browser, desk);
    const form = await c.req.formData();
    const sender = { address: senderOf(c.env.incoming, proxies), device: deviceOf(c.req.header('user-agent')) };
    await evenly(async () => {
      const move = await moveOf(signIn, form, sender, desk);
      if (move !== undefined) await moveSignIn(database, signIn, move);
    });
    const after = await findSignIn(database, signIn.id, browser, desk.now());
    const isHere = isLookingForWayIn(after) || (after.state.at === 'username' && form.get('answer') !== 'back');
    return c.redirect(`${isHere ? wayInAt(after.id) : homeOf(after)}?lang=${languageFor(c.req.raw, undefined)}`, 303);
  });

  routes.get('/sign-in/:uid/way-in/:upstream', async (c) => {
    const { id, state } = await findWayIn(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const { id: upstream, name } = upstreamOf(c.req.param('upstream'), desk);
    const way = { name, to: `${wayInAt(id)}/${upstream}/go` };
    const lang = languageFor(c.req.raw, undefined);
    const page = { lang, username: state.username, alone: resetRules.alone.from, way, back: wayInAt(id) };
    return answerHtml(c, renderShowWhoPage(page));
  });

  routes.get('/sign-in/:uid/way-in/:upstream/go', async (c) => {
    refuseOtherSites(c.req.raw); // no other page leads past the one before it
    const signIn = await findWayIn(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const upstream = upstreamOf(c.req.param('upstream'), desk);
    if (!(await upstream.endsSessions())) return c.redirect(homeOf(signIn), 303);
    return leaveFor(c, { signIn, upstream, purpose: 'reset' }, desk);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** What a form of the page leads to. */
async function moveOf(signIn: SignIn, form: FormData, sender: Sender, desk: Desk): Promise<Move | undefined> {
  const answer = form.get('answer');
  if (isLookingForWayIn(signIn)) {
    if (answer === 'ask') return askForPassword(signIn, signIn.state, sender, desk);
    return answer === 'back' || answer === 'other' ? startAnew(signIn.state, desk) : undefined;
  }
  const username = form.get('username');
  return isUnproven(signIn) && typeof username === 'string' ? lookForWayIn(username, desk.now()) : undefined;
}
