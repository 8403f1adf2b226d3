import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { practiseCall } from '../../shared/contract/practice.ts';
import { answerWithFailure } from '../api/answer-with-failure.ts';
import { refuseOtherPages } from '../api/own-pages-only.ts';
import { readBody } from '../api/read-body.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { whoIsHere } from './door.ts';
import { practise } from './practise.ts';

/** What the page for practising asks: only of pages of ours, and only about whoever the session belongs to. */
export function practiceApi(provider: Provider, { desk, issuer, log }: Omit<PagesParts, 'assets'>): Routes {
  const routes: Routes = new Hono();

  routes.post(practiseCall.path, async (c) => {
    refuseOtherPages(c.req.raw, issuer);
    const person = await whoIsHere({ provider, database: desk.database, now: desk.now }, c.env);
    if (person === undefined) throw new UniloginError('interaction-expired', {});
    const { secret } = readBody(practiseCall.takes, await c.req.text());
    return c.json(await practise(person, secret, desk));
  });

  routes.onError((err, c) => answerWithFailure(c, err, log));
  return routes;
}
