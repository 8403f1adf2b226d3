import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair } from 'jose';
import { errors, interactionPolicy, Provider } from 'oidc-provider';
import { loadExistingGrant } from '../../idp/oidc/grant.ts';
import { Memory } from './memory.ts';
import { pagesOf } from './page.ts';
import type { Part } from './parts.ts';
import { signOutPages } from './sign-out-pages.ts';

export interface PlayedParts {
  part: Part;
  issuer: string;
  /** Who asks: its id and secret, and where people go back to, signed in and signed out. */
  client: { id: string; secret: string; redirectUri: string; signedOutUri: string };
  /** Subjects by what is typed. */
  people: ReadonlyMap<string, string>;
}

/**
 * A provider that believes whoever says who they are, and remembers them for ten minutes unless they are signed out again. Nothing
 * of it outlives the process.
 */
export async function createPlayedProvider({ part, issuer, client, people }: PlayedParts): Promise<RequestListener> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { id, acr, amr } = part;
  const pages = pagesOf(part);
  const usernames = new Map([...people].map(([username, sub]) => [sub, username]));
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const provider = new Provider(issuer, {
    adapter: Memory,
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.signedOutUri],
        id_token_signed_response_alg: 'ES256',
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: id }] },
    cookies: {
      keys: [randomBytes(24).toString('base64url')],
      names: { session: `${id}-session` },
      long: { httpOnly: true, secure: true, sameSite: 'none', signed: true, path: '/' }, // they come along with a service's form
    },
    enableHttpPostMethods: true,
    acrValues: [acr],
    claims: { openid: ['sub', 'acr', 'preferred_username'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, preferred_username: usernames.get(sub) }) }),
    loadExistingGrant,
    interactions: { url: (_ctx, { uid }) => `/godkend/${uid}`, policy },
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, ...signOutPages(pages) } },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
  });

  // Browsers take localhost for safe, so that cookies are Secure there too
  const createContext = provider.createContext.bind(provider);
  provider.createContext = <State>(request: IncomingMessage, response: ServerResponse) => {
    const ctx = createContext<State>(request, response);
    ctx.cookies.secure = true;
    return ctx;
  };

  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.use('/godkend/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('content-security-policy', pages.policy);
  });
  routes.get('/godkend/:uid', async (c) => {
    await provider.interactionDetails(c.env.incoming, c.env.outgoing);
    return c.html(pages.ask({ uid: c.req.param('uid'), isUnknown: false }));
  });
  routes.post('/godkend/:uid', async (c) => {
    const { incoming, outgoing } = c.env;
    const form = await c.req.formData();
    const user = form.get('user');
    const subject = typeof user === 'string' ? people.get(user.trim().toLowerCase()) : undefined;
    if (form.get('do') === 'cancel') {
      return c.redirect(await provider.interactionResult(incoming, outgoing, { error: 'access_denied' }), 303);
    }
    if (subject === undefined) return c.html(pages.ask({ uid: c.req.param('uid'), isUnknown: true }), 422);
    const login = { accountId: subject, acr, amr: [amr], remember: false };
    return c.redirect(await provider.interactionResult(incoming, outgoing, { login }), 303);
  });
  routes.onError((error, c) => {
    if (error instanceof errors.SessionNotFound) return c.html(pages.over(), 410);
    throw error;
  });
  const standard = provider.callback();
  routes.all('*', async (c) => {
    await standard(c.env.incoming, c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  const answer = getRequestListener(routes.fetch, { overrideGlobalObjects: false });
  return (request, response) => void answer(request, response);
}
