import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type ClientMetadata,
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider';
import type { Database } from '../database/open.ts';
import type { Keys } from '../keys/keys.ts';
import { knownAcrs } from '../../shared/assurance/wanted.ts';
import type { FindAccess } from './access.ts';
import { stillOpen } from './still-open.ts';
import { accessPrompt, noAccess } from './access-prompt.ts';
import { themeParameter } from '../../shared/frame/theme.ts';
import type { Accounts } from './accounts.ts';
import { createAdapter } from './adapter.ts';
import type { FindRaises, HandOverRaises } from './assurance.ts';
import { claimsByScope, createFindAccount, type ProviderAccount } from './claims.ts';
import { ciba, tellOutcomes } from './ciba.ts';
import { isFromAsk } from './ciba-grant.ts';
import { byAgreementKey } from './by-agreement.ts';
import { isSecret } from './clients.ts';
import { belongsNowhere } from './belongs-nowhere.ts';
import { extensionKey, isExtension, isFromExtension } from './extension-client.ts';
import { allowFormsBack } from './form-targets.ts';
import { loadExistingGrant } from './grant.ts';
import { endFramedSession } from './framed-session.ts';
import { hintNames } from '../../shared/oidc/hint-names.ts';
import { inlineKey } from './inline-origins.ts';
import { lifetimes, sessionSeconds } from './lifetimes.ts';
import { oldLinksKey } from './old-links.ts';
import { createPages, renderNotFound, type SubjectOf } from './pages.ts';
import type { ServiceAsks } from './service-asks.ts';
import { levelsKey } from './service-levels.ts';
import { countAsActivity } from './session-activity.ts';
import { stepUpPrompt } from './step-up-prompt.ts';
import { createWebMessage, mayBeFramed, webMessage } from './web-message.ts';

export interface ProviderParts {
  issuer: string;
  database: Database;
  keys: Keys;
  accounts: Accounts;
  findRaises: FindRaises;
  handOverRaises: HandOverRaises;
  /** By which institutions somebody gets into a service by agreement; without it every service takes everybody. */
  findAccess?: FindAccess | undefined;
  /** Where services ask that have no browser of the person's; without it none can. */
  asks?: ServiceAsks | undefined;
  /** Clients that are part of the house, beside those that are registered. */
  clients?: readonly ClientMetadata[];
}

/** The OpenID Provider: what it offers, and nothing that it does not. Where people sign in is `/sign-in/:uid`. */
export function createProvider({
  issuer,
  database,
  keys,
  accounts,
  findRaises,
  handOverRaises,
  findAccess = () => Promise.resolve(undefined),
  asks,
  clients = [],
}: ProviderParts): Provider {
  const pseudonymOf: SubjectOf = (accountId, client) => pseudonym(keys.pairwise, client.clientId, accountId);
  const pages = createPages((accountId, client) =>
    client.subjectType === 'pairwise' ? pseudonymOf(accountId, client) : accountId,
  );
  const provider = new Provider(issuer, {
    adapter: (model: string) => createAdapter(database, model, issuer),
    clients: [...clients],
    jwks: { keys: keys.sign },
    cookies: cookies(keys.cookie),
    findAccount: createFindAccount(accounts, { findRaises, handOverRaises, findAccess }),
    loadExistingGrant,
    interactions: { url: (_ctx, interaction) => pageOf(interaction), policy: signInPolicy(findRaises) },
    claims: claimsByScope,
    conformIdTokenClaims: false, // services of the real broker read them from the ID token
    scopes: ['openid'],
    acrValues: knownAcrs,
    extraClientMetadata: { properties: [levelsKey, extensionKey, oldLinksKey, byAgreementKey, inlineKey] },
    subjectTypes: ['public', 'pairwise'],
    pairwiseIdentifier: (_ctx, accountId, client) => pseudonymOf(accountId, client),
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientBasedCORS: (_ctx, origin, client) =>
      client.tokenEndpointAuthMethod === 'none' &&
      ((client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin) ||
        (isExtension(client) && isFromExtension(origin, client.redirectUris ?? []))),
    extraParams: [...hintNames, themeParameter],
    extraTokenClaims: (ctx) => howSure(ctx),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true, // signing out ends every token, at every service
    rotateRefreshToken: true,
    ttl: timeToLive,
    routes: {
      end_session: '/sign-out',
      userinfo: '/userinfo',
      pushed_authorization_request: '/par',
      authorization: '/authorize',
      backchannel_authentication: '/ask',
    },
    discovery: { ui_locales_supported: ['da', 'en'] },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      backchannelLogout: { enabled: true },
      ciba: asks ? ciba(asks) : { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId },
      introspection: { enabled: true, allowedPolicy: stillOpen(findAccess) },
      rpInitiatedLogout: { enabled: true, ...pages.signOut },
      resourceIndicators: { enabled: false },
      dPoP: { enabled: false },
    },
    renderError: pages.error,
    fetch: fetchFromService,
  } satisfies Configuration);
  provider.Client.prototype.compareClientSecret = function (secret: string) {
    return this.clientSecret !== undefined && isSecret(secret, this.clientSecret);
  };
  provider.registerResponseMode(webMessage, createWebMessage(pages.notFramed));
  if (asks) tellOutcomes(provider, asks, findAccess);
  knowOwnAddress(provider);
  provider.use(async (context, next) => {
    await next();
    const ctx = context as KoaContextWithOIDC; // as its own routes see it
    if (ctx.status === 404 && ctx.body === undefined) renderNotFound(ctx);
    allowFormsBack(ctx);
    if (ctx.status === 200 && 'oidc' in ctx && ctx.oidc.route === 'token') await countAsActivity(database, ctx);
    if (ctx.status === 200 && 'oidc' in ctx && ctx.oidc.route === 'revocation') await endFramedSession(database, ctx);
  });
  return provider;
}

/**
 * Whatever stands before us, our addresses begin with the issuer, never with a Host header somebody sent; and cookies
 * are Secure on plain http too, where browsers take localhost for safe.
 */
function knowOwnAddress(provider: Provider): void {
  const { protocol, host } = new URL(provider.issuer);
  const createContext = provider.createContext.bind(provider);
  provider.proxy = true;
  provider.createContext = <State>(request: IncomingMessage, response: ServerResponse) => {
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = host;
    const ctx = createContext<State>(request, response);
    ctx.cookies.secure = true;
    return ctx;
  };
}

/** Names that only this host can set: a page on a neighbouring subdomain cannot plant a session. */
function cookies(keys: readonly string[]): Configuration['cookies'] {
  const options = { httpOnly: true, secure: true, sameSite: 'lax', signed: true, path: '/' } as const;
  const names = {
    session: '__Host-unilogin-session',
    interaction: '__Secure-unilogin-interaction',
    resume: '__Secure-unilogin-resume',
  };
  return { keys: [...keys], names, long: options, short: { ...options, path: undefined } };
}

/** First-party services only, so the policy has no consent (see grant.ts). The level is step_up's matter, and no sign-in's. */
function signInPolicy(findRaises: FindRaises) {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const login = policy.get('login');
  for (const check of ['essential_acrs', 'essential_acr']) login?.checks.remove(check);
  login?.checks.add(belongsNowhere);
  policy.add(accessPrompt());
  login?.checks.add(mayBeFramed);
  policy.add(stepUpPrompt(findRaises));
  return policy;
}

/** Where an interaction stands; its cookie is sent there and below. */
function pageOf({ uid, prompt }: { uid: string; prompt: { name: string } }): string {
  return `/sign-in/${uid}${prompt.name === noAccess ? '/no-access' : ''}`;
}

/** The person's name at one service: stable there, and of no use anywhere else. */
function pseudonym(key: string, clientId: string, accountId: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([clientId, accountId]))
    .digest('base64url');
}

function howSure(ctx: KoaContextWithOIDC) {
  const { AuthorizationCode, BackchannelAuthenticationRequest, RefreshToken } = ctx.oidc.entities;
  const source = AuthorizationCode ?? BackchannelAuthenticationRequest ?? RefreshToken;
  return source === undefined ? undefined : { acr: source.acr, amr: source.amr, auth_time: source.authTime };
}

/** Without oidc-provider's guard against inner addresses: the only ones it is given are registered by us. */
function fetchFromService(url: string | URL | Request, options?: RequestInit): Promise<Response> {
  const { dispatcher: _, ...rest }: RequestInit & { dispatcher?: unknown } = options ?? {};
  return globalThis.fetch(url, rest);
}

/** Seconds that a token has: what a service reads from it must hold as long as it does. */
function whileHeld(ctx: KoaContextWithOIDC, usual: number): number {
  const { until = Infinity } = (ctx.oidc.account as ProviderAccount | undefined)?.held ?? {};
  return Math.max(1, Math.min(usual, Math.ceil((until - Date.now()) / 1000)));
}

/** Of an ask without a browser nothing is left but the raised level: what came of it ends with it. */
function whileHeldOfAsk(ctx: KoaContextWithOIDC, usual: number): number {
  const { BackchannelAuthenticationRequest, RefreshToken } = ctx.oidc.entities;
  return BackchannelAuthenticationRequest || isFromAsk(RefreshToken?.gty) ? whileHeld(ctx, usual) : usual;
}

const timeToLive: Configuration['ttl'] = {
  AccessToken: (ctx) => whileHeld(ctx, lifetimes.accessToken),
  BackchannelAuthenticationRequest: lifetimes.ask,
  AuthorizationCode: lifetimes.authorizationCode,
  Grant: lifetimes.grant,
  IdToken: (ctx) => whileHeldOfAsk(ctx, lifetimes.idToken),
  Interaction: lifetimes.interaction,
  RefreshToken: (ctx) => whileHeldOfAsk(ctx, lifetimes.refreshToken),
  Session: (ctx, { loginTs }) =>
    sessionSeconds({
      loginTs,
      endsWhenIdle: ctx.oidc.account?.['endsWhenIdle'] === true,
      now: Math.floor(Date.now() / 1000),
    }),
};
