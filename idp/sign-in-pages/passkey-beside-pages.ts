import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import * as v from 'valibot';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { byPasskey } from '../sign-in/beside.ts';
import { askBeside, passkeyMove } from '../sign-in/passkey-beside.ts';
import { moveSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerBeside } from './answer-beside.ts';
import { answerFailure } from './answer-page.ts';
import { findStepUp } from './find-step-up.ts';
import { PasskeyFormSchema } from './passkey-form.ts';
import type { PagesParts } from './pages-parts.ts';

/** A grown-up beside the pupil who has a passkey: what it is about and what to ask, and the answer. */
export function passkeyBesidePages({ desk, issuer, log, assets }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/beside/passkey', async (c) => {
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const shows = { question: await askBeside(signIn, desk), script: assets.vouching };
    return answerBeside(c, { signIn, way: byPasskey, shows }, desk);
  });

  routes.post('/sign-in/:uid/beside/passkey', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const form = v.safeParse(PasskeyFormSchema, Object.fromEntries(await c.req.formData()));
    if (!form.success) throw new UniloginError('malformed', {});
    await moveSignIn(desk.database, signIn, await passkeyMove(signIn, form.output.passkey, desk));
    return c.redirect(`/sign-in/${signIn.id}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
