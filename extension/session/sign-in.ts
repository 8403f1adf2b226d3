import * as oauth from 'oauth4webapi';
import { languageOf } from '../language.ts';
import type { Platform } from '../platform.ts';
import { hintNames } from '../../shared/oidc/hint-names.ts';
import { clientId } from '../settings.ts';
import { clockAhead, discover, type Provider, request } from './provider.ts';
import type { Tokens } from './store.ts';

/**
 * Authorization code with PKCE in a window of the browser's own; state, nonce and issuer are checked. Without `interactive`
 * the provider shows nothing: whoever is signed in there is signed in here, or nobody.
 */
export async function signIn(
  platform: Pick<Platform, 'visit' | 'wayBack' | 'language'>,
  issuer: URL,
  { interactive, localProvider }: { interactive: boolean; localProvider?: string | undefined },
): Promise<Tokens> {
  const [provider, ahead] = await Promise.all([discover(issuer), clockAhead(issuer)]);
  const client = clientOf(ahead);
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const verifier = oauth.generateRandomCodeVerifier();
  const wayBack = platform.wayBack().href;
  const params = {
    client_id: clientId,
    redirect_uri: wayBack,
    response_type: 'code',
    scope: 'openid',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ui_locales: languageOf(platform.language()),
    ...(!interactive && { prompt: 'none' }),
    ...(localProvider !== undefined && Object.fromEntries(hintNames.map((name) => [name, localProvider]))),
  };
  const address = new URL(provider.authorization_endpoint);
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
  const back = await platform.visit(address, { interactive });
  const answer = oauth.validateAuthResponse(provider, client, back, state);
  const none = oauth.None();
  const options = request(issuer);
  const response = await oauth.authorizationCodeGrantRequest(
    provider,
    client,
    none,
    answer,
    wayBack,
    verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(provider, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  return held(provider, tokens);
}

/** Spends the refresh token, and brings the next one. */
export async function renew(tokens: Tokens & { refresh: string }): Promise<Tokens> {
  const issuer = new URL(tokens.issuer);
  const [provider, ahead] = await Promise.all([discover(issuer), clockAhead(issuer)]);
  const client = clientOf(ahead);
  const response = await oauth.refreshTokenGrantRequest(
    provider,
    client,
    oauth.None(),
    tokens.refresh,
    request(issuer),
  );
  const fresh = held(provider, await oauth.processRefreshTokenResponse(provider, client, response));
  return { ...tokens, ...fresh };
}

/** Ends what the tokens open. */
export async function revoke({ issuer: address, refresh, access }: Tokens): Promise<void> {
  const issuer = new URL(address);
  const provider = await discover(issuer);
  const client = clientOf(0);
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(provider, client, oauth.None(), refresh ?? access, request(issuer)),
  );
}

/** Where the provider ends its own session. Without a hint: a token would stand in the address, so it asks the person. */
export async function signOutAddress(issuer: URL, wayBack: URL): Promise<URL> {
  const address = new URL((await discover(issuer)).end_session_endpoint);
  address.searchParams.set('client_id', clientId);
  address.searchParams.set('post_logout_redirect_uri', wayBack.href);
  return address;
}

function clientOf(ahead: number): oauth.Client {
  return { client_id: clientId, [oauth.clockSkew]: Math.round(ahead / 1000) };
}

function held({ issuer }: Provider, { access_token, refresh_token, expires_in }: oauth.TokenEndpointResponse): Tokens {
  const seconds = expires_in ?? 300; // RFC 6749 section 5.1 lets a provider stay silent
  return {
    issuer,
    access: access_token,
    ...(refresh_token !== undefined && { refresh: refresh_token }),
    expiresAt: Date.now() + seconds * 1000,
  };
}
