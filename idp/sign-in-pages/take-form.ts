import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { answerSignIn } from '../sign-in/answer.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import { answerOfForm } from './answer-of-form.ts';
import type { PagesParts } from './pages-parts.ts';

/** Takes the form that is sent without a script, and leads back to the page that it was on. */
export async function takeForm(
  c: Context<{ Bindings: HttpBindings }>,
  id: string,
  { desk, issuer, proxies }: PagesParts,
): Promise<Response> {
  refuseOtherForms(c.req.raw, issuer);
  const browser = getCookie(c, browserCookie);
  const signIn = await findSignIn(desk.database, id, browser, desk.now());
  const answer = answerOfForm(signIn.state, await c.req.formData());
  const { revision } = signIn;
  if (answer)
    await answerSignIn(signIn, { revision, answer, browser, address: senderOf(c.env.incoming, proxies) }, desk);
  return c.redirect(c.req.url.slice(new URL(c.req.url).origin.length), 303);
}
