import * as oauth from 'oauth4webapi';
import { failure, toFailure, UniloginError, type Failure } from '../contract/errors.ts';

/** What went wrong between a client and its provider, as the person may hear it. */
export function failureOf(reason: unknown): Failure {
  if (reason instanceof oauth.AuthorizationResponseError) {
    const { error } = reason;
    return error === 'access_denied' ? failure('cancelled', {}) : failure('provider-refused', { error });
  }
  if (reason instanceof oauth.ResponseBodyError) return failure('provider-refused', { error: reason.error });
  // How a provider answers a client that it does not know, or whose secret is wrong
  if (reason instanceof oauth.WWWAuthenticateChallengeError) {
    return failure('provider-refused', { error: reason.cause[0]?.parameters.error ?? 'invalid_client' });
  }
  if (reason instanceof oauth.OperationProcessingError) return failure('state-mismatch', {});
  if (reason instanceof UniloginError) return toFailure(reason);
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return failure(isTimeout || reason instanceof TypeError ? 'unreachable' : 'unexpected', {});
}
