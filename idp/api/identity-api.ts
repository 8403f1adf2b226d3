import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { news } from '../../shared/contract/news.ts';
import { identityApi as calls } from '../../shared/contract/identity-api.ts';
import { signInTopic } from '../live/news.ts';
import type { Streams } from '../live/stream.ts';
import type { Log } from '../log.ts';
import { answerSignIn } from '../sign-in/answer.ts';
import type { Desk } from '../sign-in/desk.ts';
import { askPasskey } from '../sign-in/give-passkey.ts';
import { handOut } from '../sign-in/hand-out.ts';
import { deviceOf } from '../sign-in/sender.ts';
import { whereItLooks, whereItStands } from '../sign-in/settle.ts';
import { waitsForAdults } from '../sign-in/waits-for-adults.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import { browserCookie } from './browser-cookie.ts';
import { refuseOtherPages, refuseOtherSites } from './own-pages-only.ts';
import { readBody } from './read-body.ts';
import { senderOf } from './sender.ts';

/** The identity API as shared/contract describes it (docs/openapi.json): a step, an answer to it, and what is handed out. */
export function identityApi({ desk, issuer, log, proxies, streams }: ApiParts): Routes {
  const routes: Routes = new Hono();
  const find = (id: string, browser: string | undefined) => whereItStands(id, browser, desk);

  routes.get(calls.look.path, async (c) => {
    refuseOtherSites(c.req.raw);
    return c.json(await stepOf(await whereItLooks(c.req.param('id'), getCookie(c, browserCookie), desk), desk));
  });
  routes.post(calls.answer.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const browser = getCookie(c, browserCookie);
    const signIn = await find(c.req.param('id'), browser);
    const request = readBody(calls.answer.takes, await c.req.text());
    const sender = { address: senderOf(c.env.incoming, proxies), device: deviceOf(c.req.header('user-agent')) };
    return c.json(await stepOf(await answerSignIn(signIn, { ...request, sender, browser }, desk), desk));
  });
  routes.post(calls.handOut.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const signIn = await find(c.req.param('id'), getCookie(c, browserCookie));
    readBody(calls.handOut.takes, await c.req.text());
    return c.json(await handOut(signIn, desk));
  });
  routes.get(news.signIn.path, async (c) => {
    refuseOtherSites(c.req.raw);
    const browser = getCookie(c, browserCookie);
    // Nothing to wait for: no stream is given to whoever has not even signed in
    if (!(await waitsForAdults(await find(c.req.param('id'), browser), desk))) return c.body(null, 204);
    const mayHear = () => Promise.resolve(true); // its cookie opened it, and what it hears last is that it waits no more
    return streams.open(signInTopic(c.req.param('id')), { signal: c.req.raw.signal, mayHear });
  });
  routes.post(calls.askPasskey.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const signIn = await find(c.req.param('id'), getCookie(c, browserCookie));
    readBody(calls.askPasskey.takes, await c.req.text());
    return c.json(await askPasskey(signIn, desk));
  });
  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}

export interface ApiParts {
  readonly desk: Desk;
  readonly issuer: string;
  readonly log: Log;
  /** How many proxies of our own stand before us (see sender.ts). */
  readonly proxies: number;
  readonly streams: Streams;
}
