import * as oauth from 'oauth4webapi';
import { readAcr } from '../shared/assurance/wanted.ts';
import { failure } from '../shared/contract/errors.ts';
import { failureOf } from '../shared/oidc/failure-of.ts';
import { hintNames } from '../shared/oidc/hint-names.ts';
import { json, problem, redirect } from './answers.ts';
import { isOwnPage } from './own-page.ts';
import { returnAddress } from './return-address.ts';
import type { Context, Route, Visit } from './route.ts';
import { tell, type Waiting } from './tell.ts';
import { longestSignIn, type Transaction } from './transaction.ts';

/** What a page may ask for, and the names under which the provider hears it. */
const passedOn: Record<string, readonly string[]> = {
  acr_values: ['acr_values'],
  idp_hint: hintNames,
  login_hint: ['login_hint'],
  max_age: ['max_age'],
  prompt: ['prompt'],
  scope: ['scope'],
  ui_locales: ['ui_locales'],
  unilogin_theme: ['unilogin_theme'],
};
const longest = 512;

/** `GET sign-in`: sends the person to the provider, and binds the answer to this browser. */
export const signIn: Route = async (visit, context) => {
  const { request, params, origin } = visit;
  const { settings } = context;
  // A sign-in is a page that a person goes to; in a frame or behind a picture nobody does
  const destination = request.headers.get('sec-fetch-dest') ?? 'document';
  if (destination !== 'document') return problem(failure('wrong-origin', {}));
  const begun = await begin(visit, context, waitingFor(params, origin, settings.mount));
  return 'url' in begun ? redirect(begun.url.href, begun.cookies) : begun.refused;
};

/**
 * `POST sign-in`: begins one that the page shows in a frame, and says what it needs for that: where, and the state by which it
 * knows the answer. The page brings that to `POST callback`.
 */
export const signInFrame: Route = async (visit, context) => {
  if (!isOwnPage(visit)) return problem(failure('wrong-origin', {}));
  const begun = await begin(visit, context, { returnTo: `${visit.origin}/`, isFramed: true });
  return 'url' in begun ? json({ url: begun.url.href, state: begun.state }, begun.cookies) : begun.refused;
};

type Begun = { url: URL; state: string; cookies: string[] } | { refused: Response };

async function begin(visit: Visit, { settings, provider, transactions }: Context, waiting: Waiting): Promise<Begun> {
  const { request, params, base } = visit;
  const level = levelIn(params);
  if (level === undefined) return { refused: tell(waiting, base, 'malformed', []) };
  const transaction: Transaction = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    until: Date.now() + longestSignIn,
    ...waiting,
    ...level,
  };
  const { state } = transaction;
  const mode = waiting.isFramed ? 'web_message' : settings.responseMode;
  try {
    const url = await provider.signInAddress({
      ...wishes(params, settings.scope),
      ...(level.acrs && { acr_values: level.acrs.join(' ') }),
      redirect_uri: `${base}/callback`,
      state,
      nonce: transaction.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(transaction.verifier),
      code_challenge_method: 'S256',
      ...(mode !== 'query' && { response_mode: mode }),
    });
    return { url, state, cookies: await transactions.begin(request, transaction) };
  } catch (reason) {
    const failed = failureOf(reason);
    settings.report(failed);
    return { refused: tell(waiting, base, failed.code, []) };
  }
}

function waitingFor(params: URLSearchParams, origin: string, mount: string): Waiting {
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
