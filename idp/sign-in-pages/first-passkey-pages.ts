import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import * as v from 'valibot';
import { UniloginError } from '../../shared/contract/errors.ts';
import { NewPasskeySchema } from '../../shared/contract/passkeys.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms, refuseOtherSites } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderFirstPasskeyPage } from '../pages/first-passkey-page.ts';
import { declineFirstPasskey, isOffering, makeFirstPasskey, orderFirstPasskey } from '../sign-in/first-passkey.ts';
import { firstPasskeyAt, homeOf } from '../sign-in/home-of.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

const Form = v.strictObject({
  passkey: v.pipe(v.string(), v.maxLength(20_000), v.parseJson(), NewPasskeySchema),
});

/** Where whoever has a new password by a letter, handed over in person, may make a passkey before they go on. */
export function firstPasskeyPages({ desk, issuer, log, assets }: PagesParts): Routes {
  const { database } = desk;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/first-passkey', async (c) => {
    const signIn = await findSignIn(database, c.req.param('uid'), getCookie(c, browserCookie), desk.now());
    const { id } = signIn;
    if (!isOffering(signIn, desk.now())) return c.redirect(await goOn(id, getCookie(c, browserCookie)), 303);
    const lang = languageFor(c.req.raw, undefined);
    const page = {
      lang,
      order: await orderFirstPasskey(signIn, desk),
      hasFailed: c.req.query('failed') !== undefined,
      script: assets.firstPasskey,
      at: firstPasskeyAt(id),
    };
    return answerHtml(c, renderFirstPasskeyPage(page));
  });

  routes.post('/sign-in/:uid/first-passkey', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const signIn = await findSignIn(database, c.req.param('uid'), getCookie(c, browserCookie), desk.now());
    if (!isOffering(signIn, desk.now())) throw new UniloginError('interaction-expired', {});
    const form = v.safeParse(Form, Object.fromEntries(await c.req.formData()));
    if (!form.success) throw new UniloginError('malformed', {});
    await makeFirstPasskey(signIn, form.output.passkey, desk);
    return c.body(null, 204);
  });

  routes.get('/sign-in/:uid/first-passkey/on', async (c) => {
    refuseOtherSites(c.req.raw);
    return c.redirect(await goOn(c.req.param('uid'), getCookie(c, browserCookie)), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;

  /** Where the sign-in goes, without the offer. */
  async function goOn(id: string, browser: string | undefined): Promise<string> {
    await declineFirstPasskey(await findSignIn(database, id, browser, desk.now()), desk);
    return homeOf(await findSignIn(database, id, browser, desk.now()));
  }
}
