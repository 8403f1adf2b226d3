import * as oauth from 'oauth4webapi';
import { readAcr } from '../shared/assurance/wanted.ts';
import { failure } from '../shared/contract/errors.ts';
import { failureOf } from '../shared/oidc/failure-of.ts';
import { problem, redirect } from './answers.ts';
import { returnAddress } from './return-address.ts';
import type { Route } from './route.ts';
import { tell, type Waiting } from './tell.ts';
import { longestSignIn, type Transaction } from './transaction.ts';

/** What a page may ask for, and the names under which the provider hears it: Keycloak has one of its own. */
const passedOn: Record<string, readonly string[]> = {
  acr_values: ['acr_values'],
  idp_hint: ['idp_hint', 'kc_idp_hint'],
  login_hint: ['login_hint'],
  max_age: ['max_age'],
  prompt: ['prompt'],
  scope: ['scope'],
  ui_locales: ['ui_locales'],
};
const longest = 512;

/** `GET sign-in`: sends the person to the provider, and binds the answer to this browser. */
export const signIn: Route = async ({ request, params, origin, base }, { settings, provider, transactions }) => {
  // A sign-in is a page that a person goes to; in a frame or behind a picture nobody does
  const destination = request.headers.get('sec-fetch-dest') ?? 'document';
  if (destination !== 'document') return problem(failure('wrong-origin', {}));
  const waiting = waitingFor(params, origin, settings.mount);
  const level = levelIn(params);
  if (level === undefined) return tell(waiting, base, 'malformed', []);
  const transaction: Transaction = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    until: Date.now() + longestSignIn,
    ...waiting,
    ...level,
  };
  try {
    const address = await provider.signInAddress({
      ...wishes(params, settings.scope),
      ...(level.acrs && { acr_values: level.acrs.join(' ') }),
      redirect_uri: `${base}/callback`,
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(transaction.verifier),
      code_challenge_method: 'S256',
      ...(settings.responseMode === 'form_post' && { response_mode: 'form_post' }),
    });
    return redirect(address.href, await transactions.begin(request, transaction));
  } catch (reason) {
    const failed = failureOf(reason);
    settings.report(failed);
    return tell(waiting, base, failed.code, []);
  }
};

function waitingFor(params: URLSearchParams, origin: string, mount: string): Waiting & { channel?: string } {
  const returnTo = returnAddress(params.get('return_to'), origin, mount);
  const channel = params.get('channel') ?? '';
  const isWindow = params.get('display') === 'popup' && /^[\w.-]{16,128}$/.test(channel);
  return isWindow ? { returnTo, channel } : { returnTo };
}

/** How sure a page asks for; undefined when it asks in words that nobody here knows, for then no answer could be judged. */
function levelIn(params: URLSearchParams): Pick<Transaction, 'acrs' | 'maxAge'> | undefined {
  const asked = params.get('acr_values')?.split(' ').filter(Boolean) ?? [];
  const acrs = asked.filter((acr) => readAcr(acr) !== undefined);
  const age = params.get('max_age') ?? '';
  if ((asked.length > 0 && acrs.length === 0) || !/^\d{0,9}$/.test(age)) return undefined;
  return { ...(acrs.length > 0 && { acrs }), ...(age !== '' && { maxAge: Number(age) }) };
}

function wishes(params: URLSearchParams, scope: string): Record<string, string> {
  const asked: Record<string, string> = { scope };
  for (const [name, wireNames] of Object.entries(passedOn)) {
    const value = params.get(name);
    if (value === null || value === '' || value.length > longest) continue;
    for (const wireName of wireNames) asked[wireName] = value;
  }
  if (!asked['scope']?.split(' ').includes('openid')) asked['scope'] = `openid ${asked['scope'] ?? ''}`;
  return asked;
}
