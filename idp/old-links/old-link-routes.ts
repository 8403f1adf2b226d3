import { createHash, randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { basicCredentials } from '../basic-credentials.ts';
import type { Database } from '../database/open.ts';
import type { OldLinkOutcome } from '../database/tables/old-links.ts';
import { isSame } from '../is-same.ts';
import { agreementsOf } from '../agreements/services-at.ts';
import type { FindAccess } from '../oidc/access.ts';
import { byAgreementOf } from '../oidc/by-agreement.ts';
import { browserSession } from '../oidc/browser-session.ts';
import { findClient } from '../oidc/clients.ts';
import { oldLinksBack } from '../oidc/old-links.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { type Astray, renderAstrayPage, renderUsesPage } from '../pages/old-links-page.ts';
import { findMember } from '../people/people.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import type { Routes } from '../sign-in-room.ts';
import type { Carried, Carrier } from './carried.ts';
import { isFromService } from './fingerprint.ts';
import { isRegistered, readLink } from './link.ts';
import { findSupplier, type Supplier } from './supplier.ts';
import { addressWithTicket } from './ticket.ts';
import { countUse, usesDays, usesOf } from './uses.ts';

type Visited = Context<{ Bindings: HttpBindings }>;

interface Parts {
  readonly database: Database;
  readonly issuer: string;
  /** The host (with its port) at which a former link asks for the password each time; the single sign-on ones come to any other. */
  readonly singleLoginHost: string | undefined;
  readonly carrier: Carrier;
  readonly findAccess: FindAccess;
  readonly now: () => Date;
}

/** When the former protocol closed (FACTS.md section 7), as RFC 9745 writes it. */
const deprecated = `@${Date.UTC(2024, 5, 28) / 1000}`;

/**
 * The former protocol (FACTS.md section 7), for services that have not changed a line: their links lead into the same sign-in as everybody's,
 * as a client whose answer comes back to us, and from here with a ticket to the service.
 */
export function oldLinkRoutes(
  provider: Provider,
  { database, issuer, singleLoginHost, carrier, findAccess, now }: Parts,
): Routes {
  const routes: Routes = new Hono();
  const count = (service: Supplier, outcome: OldLinkOutcome) => countUse(database, service.id, outcome, now());
  const astray = (c: Visited, where: Astray, status: 400 | 403) =>
    answerHtml(c, renderAstrayPage(languageFor(c.req.raw, undefined), where, c.req.query()), { status });

  routes.get('/unilogin/login.cgi', async (c) => {
    c.header('deprecation', deprecated);
    c.header('link', `<${issuer}/unilogin/uses>; rel="deprecation"; type="text/html"`);
    const link = readLink(new URL(c.req.url).searchParams);
    const service = link && (await findSupplier(database, link.id));
    if (!link || !service) return astray(c, { at: 'wrong-link' }, 400);
    if (!isFromService(link, service.secret)) {
      await count(service, 'wrong-fingerprint');
      return astray(c, { at: 'wrong-link' }, 403);
    }
    if (!isRegistered(link.address, service.addresses)) {
      await count(service, 'foreign-address');
      return astray(c, { at: 'foreign-address', ...named(service) }, 403);
    }
    const asksEachTime = service.singleLogin || isSingleLogin(c);
    const state = carrier.write({ client: service.id, address: link.address, asksEachTime, at: now().getTime() });
    return c.redirect(signInAddress(issuer, { client: service.id, state, asksEachTime }), 303);
  });

  routes.get(oldLinksBack, async (c) => {
    const carried = carrier.read(c.req.query('state') ?? '', now());
    const service = carried && (await findSupplier(database, carried.client));
    if (!carried || !service || !isRegistered(carried.address, service.addresses)) {
      return astray(c, { at: 'wrong-link' }, 400);
    }
    const person = await personOf(c, service, carried);
    if (!person) {
      await count(service, 'not-signed-in');
      return astray(c, { at: 'not-signed-in', ...named(service) }, 403);
    }
    const { id: client, secret } = service;
    const to = await addressWithTicket(database, { client, secret, address: carried.address, person }, now());
    await count(service, 'signed-in');
    return c.redirect(to, 303);
  });

  /** A proxy before us may have put its own host there; whoever makes one up is asked once more, or not. */
  const isSingleLogin = ({ req }: Visited): boolean =>
    singleLoginHost !== undefined && [req.header('host'), req.header('x-forwarded-host')].includes(singleLoginHost);

  /** Of the code that the sign-in ended with: used up here, and worth nothing in another browser than the one that signed in. */
  async function personOf(c: Visited, { id }: Supplier, { asksEachTime, at }: Carried) {
    const code = await provider.AuthorizationCode.find(c.req.query('code') ?? '');
    if (!code?.isValid || code.clientId !== id || code.accountId === undefined) return undefined;
    // Whoever sits there can take the question out of our address, so that it would be somebody else's session
    if (asksEachTime && (code.authTime ?? 0) < Math.floor(at / 1000)) return undefined;
    const isFirst = await code.consume().then(
      () => true,
      () => false, // another request had it first
    );
    const { accountId } = await browserSession(provider, c.env);
    const isTheirs = isFirst && accountId === code.accountId;
    if (!isTheirs) return undefined;
    // What was agreed when the code was given may have ended; and a ticket tells the username, which is not every agreement's to give
    const access = await findAccess(accountId, await provider.Client.find(id));
    if (access !== undefined && !(access.institutions.length > 0 && access.gives.includes('username')))
      return undefined;
    return findMember(database, accountId, now());
  }

  for (const path of ['/unilogin/logout', '/logout']) {
    routes.get(path, (c) => c.redirect(`${issuer}/sign-out`, 303));
  }

  routes.get('/unilogin/uses', async (c) => {
    const service = await supplierOf(c.req.header('authorization') ?? '');
    if (!service) return c.body(null, 401, { 'www-authenticate': 'Basic realm="id, secret"' });
    const lang = languageFor(c.req.raw, undefined);
    const uses = await usesOf(database, service.id);
    const agreements =
      byAgreementOf(await findClient(database, service.id)) && (await agreementsOf(database, service.id));
    return answerHtml(
      c,
      renderUsesPage({ lang, issuer, client: service.id, service: service.name, days: usesDays, uses, agreements }),
    );
  });

  /** Who has the secret that the links are made of. */
  async function supplierOf(authorization: string): Promise<Supplier | undefined> {
    const { id, secret } = basicCredentials(authorization);
    const service = await findSupplier(database, id);
    return service && isSame(secret, service.secret) ? service : undefined;
  }

  return routes;
}

function named({ name, addresses: [first = ''] }: Supplier): { service: string; back: string } {
  return { service: name, back: new URL('/', first).href };
}

/** Our own answer is asked for with a challenge whose verifier nobody has: the code in it is looked up here, and never sent. */
function signInAddress(
  issuer: string,
  { client, state, asksEachTime }: { client: string; state: string; asksEachTime: boolean },
) {
  const params = new URLSearchParams({
    client_id: client,
    redirect_uri: issuer + oldLinksBack,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
    state,
    ...(asksEachTime && { prompt: 'login' }),
  });
  return `${issuer}/authorize?${params.toString()}`;
}
