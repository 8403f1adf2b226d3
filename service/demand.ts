import { type Challenge, challengeOf } from '../shared/assurance/challenge.ts';
import { meets, type Told } from '../shared/assurance/told.ts';
import { readAcr } from '../shared/assurance/wanted.ts';
import { UniloginError } from '../shared/contract/errors.ts';

/** How sure an API wants whoever calls it to be. */
export interface Demand {
  /** `auth_time`: when the level was shown, in seconds since 1970. */
  isMet(told: Told & { readonly auth_time?: number | undefined }): boolean;
  /** The answer to somebody who is not that sure. */
  ask(): Response;
}

/** @throws UniloginError `misconfigured` for an acr that nobody here knows */
export function demandOf(acr: string | readonly string[], maxAgeSeconds?: number): Demand {
  const acrs = [acr].flat();
  if (acrs.length === 0 || acrs.some((one) => readAcr(one) === undefined)) {
    throw new UniloginError('misconfigured', { option: 'acr' });
  }
  const challenge: Challenge = { acrs, ...(maxAgeSeconds !== undefined && { maxAgeSeconds }) };
  const isFresh = (auth_time = -Infinity): boolean =>
    maxAgeSeconds === undefined || Date.now() / 1000 <= auth_time + maxAgeSeconds;
  return {
    isMet: (told) => meets(told, acrs) && isFresh(told.auth_time),
    ask: () => refuse(401, challengeOf(challenge)),
  };
}

export function refuse(status: 401 | 503, challenge?: string): Response {
  const headers = { 'cache-control': 'no-store', ...(challenge !== undefined && { 'www-authenticate': challenge }) };
  return new Response(null, { status, headers });
}
