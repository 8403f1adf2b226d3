import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Provider } from 'oidc-provider';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderLetterPage } from '../pages/letter-page.ts';
import { renderWayInPage } from '../pages/way-in-page.ts';
import type { Desk } from '../sign-in/desk.ts';
import { evenly } from '../sign-in/evenly.ts';
import { isUnproven } from '../sign-in/find-usernames.ts';
import { homeOf, letterAt, wayInAt } from '../sign-in/home-of.ts';
import { letterWayIn } from '../sign-in/letter-way-in.ts';
import type { Move } from '../sign-in/move.ts';
import { whereItStands } from '../sign-in/settle.ts';
import { findSignIn, moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import { lookForWayIn } from '../sign-in/way-in.ts';
import { startAnew } from '../sign-in/window.ts';
import type { Routes } from '../sign-in-room.ts';
import { letterAddress } from '../ways-in/letter.ts';
import { answerFailure } from './answer-page.ts';
import { beginChange } from './begin-change.ts';
import { isLookingForWayIn } from './find-way-in.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

/** Where the code of a letter or a mail is typed: the username first, then the code, the same pages whatever they are. */
export function letterPages(provider: Provider, { desk, issuer, log, proxies }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get(letterAddress, async (c) => {
    const { id } = await beginChange(c, provider, desk, () => Promise.resolve({ at: 'username', username: '' }));
    return c.redirect(letterAt(id) + new URL(c.req.url).search, 303);
  });

  routes.get('/sign-in/:uid/way-in/letter', async (c) => {
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    if (!isUnproven(signIn)) return c.redirect(homeOf(signIn), 303);
    const { id } = signIn;
    const lang = languageFor(c.req.raw, undefined);
    const { failure } = await stepOf(signIn, desk);
    if (isLookingForWayIn(signIn)) {
      const { username } = signIn.state;
      const page = { lang, at: letterAt(id), failure, username, back: `${wayInAt(id)}?lang=${lang}` };
      return answerHtml(c, renderLetterPage(page));
    }
    const { at, username } = signIn.state;
    const shows = { asks: 'username', typed: username, back: `/sign-in/${id}/help?lang=${lang}` } as const;
    const told = at === 'username' ? failure : undefined; // what went wrong with a password is said where it was typed
    return answerHtml(c, renderWayInPage({ lang, at: letterAt(id), failure: told, shows }));
  });

  routes.post('/sign-in/:uid/way-in/letter', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const browser = getCookie(c, browserCookie);
    const signIn = await whereItStands(c.req.param('uid'), browser, desk);
    const form = await c.req.formData();
    const address = senderOf(c.env.incoming, proxies);
    await evenly(async () => {
      const move = await moveOf(signIn, { form, address }, desk);
      if (move !== undefined) await moveSignIn(desk.database, signIn, move);
    });
    const after = await findSignIn(desk.database, signIn.id, browser, desk.now());
    const isHere = isLookingForWayIn(after) || after.state.at === 'username';
    return c.redirect(`${isHere ? letterAt(after.id) : homeOf(after)}?lang=${languageFor(c.req.raw, undefined)}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** What a form of the page leads to. */
async function moveOf(
  signIn: SignIn,
  { form, address }: { readonly form: FormData; readonly address: string },
  desk: Desk,
): Promise<Move | undefined> {
  const [username, code] = [form.get('username'), form.get('code')];
  if (isLookingForWayIn(signIn)) {
    if (form.get('answer') === 'other') return startAnew(signIn.state, desk);
    return typeof code === 'string' ? letterWayIn(signIn.state, { typed: code, address }, desk) : undefined;
  }
  return isUnproven(signIn) && typeof username === 'string' ? lookForWayIn(username, desk.now()) : undefined;
}
