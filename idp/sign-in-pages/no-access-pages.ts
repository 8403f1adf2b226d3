import { Hono } from 'hono';
import type { InteractionResults, Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { shutFor } from '../agreements/shut-for.ts';
import { noAccess, noAccessError } from '../oidc/access-prompt.ts';
import { byAgreementOf } from '../oidc/by-agreement.ts';
import type { OwnContext } from '../own-pages/door.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderNoAccessPage } from '../pages/no-access-page.ts';
import { findMember } from '../people/people.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { openInteraction } from './interaction.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';

/** Where somebody reads why a service is not open to them, and goes back to it. */
export function noAccessPages(
  provider: Provider,
  { desk, issuer, log, oldUntil }: PagesParts & { readonly oldUntil: Day | undefined },
): Routes {
  const { database, now } = desk;
  const routes: Routes = new Hono();
  const end = async (c: OwnContext, result: InteractionResults) =>
    c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, result), 303);

  routes.get('/sign-in/:uid/no-access', async (c) => {
    const { params, account, client } = await readShut(provider, c, c.req.param('uid'));
    const terms = byAgreementOf(client);
    const person = await findMember(database, account, now());
    if (terms === undefined || person === undefined) return end(c, {}); // another answer waits there by now
    const its = { person, client: client.clientId, licence: terms.licence, oldUntil };
    const shut = await shutFor(database, its, now());
    if (shut === undefined) return end(c, {}); // somebody has opened it meanwhile
    const locales = params['ui_locales'];
    const page = renderNoAccessPage({
      ...shut,
      lang: languageFor(c.req.raw, typeof locales === 'string' ? locales : undefined),
      at: `/sign-in/${c.req.param('uid')}/no-access`,
      issuer,
      client: client.clientId,
      service: client.clientName ?? client.clientId,
      supplier: terms.supplier,
      name: person.givenName,
      isForYoungest: (await desk.passwords.kindOf(account)) === 'pictures',
    });
    return answerHtml(c, page, { status: 403, leavesFrame: false }); // a window would say the same
  });

  routes.get('/sign-in/:uid/no-access/back', async (c) => {
    await readShut(provider, c, c.req.param('uid'));
    return end(c, { ...noAccessError });
  });

  /** The same request anew, of whoever signs in now: on a shared computer the session may be another one's. */
  routes.get('/sign-in/:uid/no-access/other', async (c) => {
    const { params } = await readShut(provider, c, c.req.param('uid'));
    const { request_uri: _, prompt: __, ...same } = params;
    const texts = Object.entries(same).filter((one): one is [string, string] => typeof one[1] === 'string');
    return c.redirect(`/authorize?${new URLSearchParams([...texts, ['prompt', 'login']]).toString()}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** @throws UniloginError `interaction-expired` when it is over, another's, or about something else */
async function readShut(provider: Provider, { env }: OwnContext, id: string) {
  const { params, session, prompt, client } = await openInteraction(provider, env, id);
  if (prompt.name !== noAccess || session === undefined || client === undefined) {
    throw new UniloginError('interaction-expired', {});
  }
  return { params, client, account: session.accountId };
}
