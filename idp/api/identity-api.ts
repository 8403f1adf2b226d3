import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { identityApi as calls } from '../../shared/contract/identity-api.ts';
import type { Log } from '../log.ts';
import { answerSignIn } from '../sign-in/answer.ts';
import type { Desk } from '../sign-in/desk.ts';
import { handOut } from '../sign-in/hand-out.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import { browserCookie } from './browser-cookie.ts';
import { refuseOtherPages, refuseOtherSites } from './own-pages-only.ts';
import { readBody } from './read-body.ts';
import { senderOf } from './sender.ts';

/** The identity API as shared/contract describes it (docs/openapi.json): a step, an answer to it, and what is handed out. */
export function identityApi({ desk, issuer, log, proxies }: ApiParts): Routes {
  const routes: Routes = new Hono();
  const find = (id: string, browser: string | undefined) => findSignIn(desk.database, id, browser, desk.now());

  routes.get(calls.look.path, async (c) => {
    refuseOtherSites(c.req.raw);
    return c.json(await stepOf(await find(c.req.param('id'), getCookie(c, browserCookie)), desk));
  });
  routes.post(calls.answer.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const browser = getCookie(c, browserCookie);
    const signIn = await find(c.req.param('id'), browser);
    const request = readBody(calls.answer.takes, await c.req.text());
    const address = senderOf(c.env.incoming, proxies);
    return c.json(await stepOf(await answerSignIn(signIn, { ...request, address, browser }, desk), desk));
  });
  routes.post(calls.handOut.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const signIn = await find(c.req.param('id'), getCookie(c, browserCookie));
    readBody(calls.handOut.takes, await c.req.text());
    return c.json(await handOut(signIn, desk));
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
}
