import * as client from 'openid-client';
import * as v from 'valibot';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import { failureOf } from '../../shared/oidc/failure-of.ts';

/** Seconds that two clocks may be apart before one of them is wrong. */
const tolerance = 120;

/** As oauth4webapi tells that a time of a token is not the time: which it was. */
const TimeCheck = v.object({
  code: v.literal('OAUTH_JWT_TIMESTAMP_CHECK_FAILED'),
  cause: v.object({ claim: v.picklist(['exp', 'nbf']) }),
});

/** What went wrong with an answer. A token that was over before it came, or is not valid yet, is of a clock that goes wrong. */
export function errorOf(reason: unknown): UniloginError {
  const cause = reason instanceof client.ClientError ? reason.cause : reason; // openid-client wraps what oauth4webapi says
  if (v.is(TimeCheck, cause)) return new UniloginError('clock-wrong', {}, { cause });
  return toError(failureOf(cause));
}

/** The library takes a token from the future. @throws UniloginError `clock-wrong` */
export function refuseFuture(claims: { iat: number; auth_time?: number | undefined } | undefined): void {
  const now = Math.floor(Date.now() / 1000);
  const latest = Math.max(claims?.iat ?? 0, claims?.auth_time ?? 0);
  if (latest > now + tolerance) throw new UniloginError('clock-wrong', {});
}

/** Seconds between two writings of one clock that mean nothing. */
const slack = 5;

/**
 * Whether the other provider has asked who it is since the person left for it, `seconds` ago. Both its times are of its own clock: what lies
 * between them is told right by one that goes wrong.
 */
export function isAskedAnew(
  claims: { iat: number; auth_time?: number | undefined } | undefined,
  seconds: number,
): boolean {
  const { iat, auth_time } = claims ?? {};
  return iat !== undefined && auth_time !== undefined && iat - auth_time <= seconds + slack;
}
