import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import * as v from 'valibot';
import { UniloginError } from '../../shared/contract/errors.ts';
import { PasskeyFormSchema } from './passkey-form.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderShowWhoPage } from '../pages/show-who-page.ts';
import { evenly } from '../sign-in/evenly.ts';
import { wayInAt } from '../sign-in/home-of.ts';
import { askWayIn, passkeyWayIn } from '../sign-in/passkey-way-in.ts';
import { resetRules } from '../sign-in/reset-rules.ts';
import { moveSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { findWayIn } from './find-way-in.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

/** Somebody with a passkey who lets a username in: what it is about and what to ask, and the answer. */
export function passkeyWayInPages({ desk, issuer, log, assets }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/way-in/passkey', async (c) => {
    const signIn = await findWayIn(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const way = { question: await askWayIn(signIn, desk), script: assets.vouching };
    const lang = languageFor(c.req.raw, undefined);
    const { username } = signIn.state;
    const page = { lang, username, alone: resetRules.alone.from, way, back: wayInAt(signIn.id) };
    return answerHtml(c, renderShowWhoPage(page));
  });

  routes.post('/sign-in/:uid/way-in/passkey', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const signIn = await findWayIn(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const form = v.safeParse(PasskeyFormSchema, Object.fromEntries(await c.req.formData()));
    if (!form.success) throw new UniloginError('malformed', {});
    const { passkey } = form.output;
    await evenly(async () => moveSignIn(desk.database, signIn, await passkeyWayIn(signIn, passkey, desk)));
    return c.redirect(wayInAt(signIn.id), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
