import * as oauth from 'oauth4webapi';
import { UniloginError, type Failure } from '../shared/contract/errors.ts';
import { failureOf } from '../shared/oidc/failure-of.ts';
import type { Provider } from './provider.ts';
import { renewedSession, type SessionRecord } from './session-record.ts';
import type { Sessions } from './sessions.ts';

/** `value` is there when the cookie must change. */
export type Current = { readonly record: SessionRecord; readonly value?: string } | 'over' | 'unreachable';

export interface Renewal {
  /** The session as it stands now, renewed at the provider when it is time: once, however many ask. */
  current(record: SessionRecord): Promise<Current>;
}

/**
 * Remembers each session's last renewal until the next: a request that was under way with the old cookie, or whose new
 * cookie got lost, must not spend a refresh token twice, which providers take for theft (RFC 9700, section 4.14.2).
 */
export function createRenewal(sessions: Sessions, provider: Provider, report: (failure: Failure) => void): Renewal {
  const renewals = new Map<string, { turn: number; until: number; outcome: Promise<Current> }>();

  const renew = async (record: SessionRecord, refreshToken: string): Promise<Current> => {
    const asItWas = record.expiresAt > Date.now() ? { record } : 'unreachable';
    if (!(await sessions.claim(record))) return asItWas; // another process is at it
    try {
      const renewed = renewedSession(record, await provider.refresh({ ...record, refreshToken }));
      const value = await sessions.renew(renewed);
      return value === undefined ? 'over' : { record: renewed, value };
    } catch (reason) {
      const failure = failureOf(reason);
      report(failure);
      if (!isFinal(reason)) return asItWas;
      await sessions.end(record);
      return 'over';
    }
  };

  const sweep = (now: number): void => {
    for (const [id, { until }] of renewals) if (until < now) renewals.delete(id);
  };

  const current = async (record: SessionRecord): Promise<Current> => {
    const known = renewals.get(record.id);
    if (known && known.turn >= record.turn) {
      const outcome = await known.outcome;
      if (typeof outcome === 'string' || outcome.record.turn === record.turn) return outcome;
      const later = await current(outcome.record);
      return typeof later === 'string' ? later : { ...outcome, ...later };
    }
    const { refreshToken } = record;
    const now = Date.now();
    if (refreshToken === undefined) return record.expiresAt > now ? { record } : 'over';
    if (record.renewAt > now) return { record };
    sweep(now);
    const outcome = renew(record, refreshToken);
    renewals.set(record.id, { turn: record.turn, until: record.endsAt, outcome });
    const told = await outcome;
    // What did not come about is tried again by the next who asks
    if (typeof told === 'string' || told.value === undefined) renewals.delete(record.id);
    else renewals.set(record.id, { turn: record.turn, until: told.record.expiresAt, outcome });
    return told;
  };
  return { current };
}

/** The provider has said no to this token or this person; anything else may pass. */
function isFinal(reason: unknown): boolean {
  if (reason instanceof oauth.ResponseBodyError) return reason.error === 'invalid_grant';
  return reason instanceof UniloginError && reason.code === 'state-mismatch';
}
