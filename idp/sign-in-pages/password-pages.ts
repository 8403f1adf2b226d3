import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { findMember } from '../people/people.ts';
import type { Desk } from '../sign-in/desk.ts';
import { homeOf, isBeside } from '../sign-in/home-of.ts';
import { whereItStands } from '../sign-in/settle.ts';
import type { SignInState } from '../sign-in/state.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure, answerPage } from './answer-page.ts';
import { beginChange } from './begin-change.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';
import { takeForm } from './take-form.ts';

/**
 * The page at which people change their password by themselves: the steps of a sign-in, from the current password to the new
 * one. Being signed in saves the username and nothing else.
 */
export function passwordPages(provider: Provider, parts: PagesParts): Routes {
  const { desk, issuer, log, assets } = parts;
  const { host } = new URL(issuer);
  const routes: Routes = new Hono();

  routes.get('/password', async (c) => {
    const { id } = await beginChange(c, provider, desk, (accountId) => firstState(accountId, desk));
    return c.redirect(`/password/${id}${new URL(c.req.url).search}`, 303);
  });

  routes.get('/password/:id', async (c) => {
    const signIn = await whereItStands(c.req.param('id'), getCookie(c, browserCookie), desk);
    if (signIn.purpose !== 'change') throw new UniloginError('interaction-expired', {});
    if (isBeside(signIn)) return c.redirect(homeOf(signIn), 303);
    const lang = languageFor(c.req.raw, undefined);
    return answerPage(c, { step: await stepOf(signIn, desk), id: signIn.id, lang, host, assets: assets[lang] }, []);
  });

  routes.post('/password/:id', (c) => takeForm(c, c.req.param('id'), parts));

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** Somebody who is signed in is asked for the current secret at once; anybody else says who they are first. */
async function firstState(accountId: string | undefined, { database, passwords, now }: Desk): Promise<SignInState> {
  const person = accountId === undefined ? undefined : await findMember(database, accountId, now());
  const kind = person && (await passwords.kindOf(person.id));
  if (!person || !kind) return { at: 'username', username: '' };
  return { at: 'secret', username: person.username, kind };
}
