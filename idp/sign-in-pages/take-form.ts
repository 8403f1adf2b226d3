import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { answerSignIn } from '../sign-in/answer.ts';
import { deviceOf } from '../sign-in/sender.ts';
import { whereItStands } from '../sign-in/settle.ts';
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
  const signIn = await whereItStands(id, browser, desk);
  const answer = answerOfForm(signIn.state, await c.req.formData());
  const { revision } = signIn;
  const sender = { address: senderOf(c.env.incoming, proxies), device: deviceOf(c.req.header('user-agent')) };
  if (answer) await answerSignIn(signIn, { revision, answer, browser, sender }, desk);
  return c.redirect(c.req.url.slice(new URL(c.req.url).origin.length), 303);
}
