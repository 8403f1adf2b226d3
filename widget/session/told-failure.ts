import { failure, type Failure } from '../../shared/contract/errors.ts';

// Codes that a callback may tell by name alone; the sentence needs no more
const plain = [
  'cancelled',
  'interaction-expired',
  'malformed',
  'state-mismatch',
  'too-large',
  'unreachable',
  'wrong-origin',
] as const;

/** The failure for a code that came from outside; whatever is not known by name is `unexpected`. */
export function toldFailure(code: unknown): Failure {
  if (code === 'provider-refused') return failure(code, { error: '' });
  const known = plain.find((name) => name === code);
  return failure(known ?? 'unexpected', {});
}

/** Takes `?unilogin_error=CODE` out of the page's address, so that a reload or a shared link does not tell it again. */
export function takeNews(): Failure | undefined {
  const address = new URL(location.href);
  const code = address.searchParams.get('unilogin_error');
  if (code === null) return undefined;
  address.searchParams.delete('unilogin_error');
  history.replaceState(history.state, '', address);
  return toldFailure(code);
}
