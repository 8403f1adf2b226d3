import { readAcr } from './wanted.ts';

/** What an API answers to somebody who is not sure enough (RFC 9470, section 3). */
export interface Challenge {
  /** Any of these is enough. */
  readonly acrs: readonly string[];
  /** How long ago, in seconds, the level may have been shown. */
  readonly maxAgeSeconds?: number;
}

const code = 'insufficient_user_authentication';

/** The value of `WWW-Authenticate`. */
export function challengeOf({ acrs, maxAgeSeconds }: Challenge): string {
  const parameters = [`error="${code}"`];
  if (acrs.length > 0) parameters.push(`acr_values="${acrs.join(' ')}"`);
  if (maxAgeSeconds !== undefined) parameters.push(`max_age="${maxAgeSeconds}"`);
  return `Bearer ${parameters.join(', ')}`;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
// A scheme, or a parameter of the scheme before it (RFC 9110, section 11.6.1)
const piece = new RegExp(`(${token})(?:\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token})))?`, 'g');
const longest = 4096;

/**
 * The challenge in a `WWW-Authenticate`, among whatever else stands there; undefined when there is none, or when it asks for
 * nothing that we know: an acr of another house can be reached by no sign-in here.
 */
export function readChallenge(header: string): Challenge | undefined {
  if (header.length > longest) return undefined;
  const schemes: { scheme: string; parameters: Map<string, string> }[] = [];
  for (const [, name = '', quoted, plain] of header.matchAll(piece)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
    const last = schemes.at(-1);
    if (value === undefined) schemes.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else if (last && !last.parameters.has(name.toLowerCase())) last.parameters.set(name.toLowerCase(), value);
  }
  const parameters = schemes.find((one) => one.scheme === 'bearer' && one.parameters.get('error') === code)?.parameters;
  const acrs = parameters?.get('acr_values')?.split(' ').filter(Boolean) ?? [];
  const known = acrs.filter((acr) => readAcr(acr) !== undefined);
  const age = parameters?.get('max_age') ?? '';
  const maxAge = /^\d{1,9}$/.test(age) ? { maxAgeSeconds: Number(age) } : {};
  if (known.length === 0 && (acrs.length > 0 || age === '' || !('maxAgeSeconds' in maxAge))) return undefined;
  return { acrs: known, ...maxAge };
}
