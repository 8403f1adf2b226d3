import * as v from 'valibot';
import type { Call } from './call.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/**
 * Scheme, host and port as browsers spell them, and nothing behind; plain http for this machine alone. No wildcard, and no
 * scheme of another kind, so that who compares it with the origin of a page compares two of a kind.
 */
const origin = v.pipe(
  text,
  v.regex(
    /^(https:\/\/([a-z0-9_-]+\.)*[a-z0-9_-]+|http:\/\/(127\.0\.0\.1|\[::1\]|([a-z0-9_-]+\.)*localhost))(:\d{1,5})?$/,
    'an origin, as https://provider.example.dk',
  ),
);
const Named = v.object({ name: text, origins: v.pipe(v.array(origin), v.minLength(1), v.maxLength(20)) });

/**
 * What is public about a provider: where its pages stand, how they are called, and who belongs to it. It is asked for as a
 * whole, so that nobody learns which page somebody has in front of them. Read by older extensions too, as `MeSchema` is.
 */
export const DirectorySchema = v.object({
  issuer: origin,
  /** What people call it, and what an impostor would copy, such as "Unilogin". */
  names: v.pipe(v.array(text), v.maxLength(20)),
  /** Where its password may be typed: nowhere else. */
  origins: v.pipe(v.array(origin), v.minLength(1), v.maxLength(20)),
  /** The titles of its pages that ask for a name or a secret, in every language it speaks. */
  titles: v.pipe(v.array(text), v.maxLength(50)),
  /** Those who let people sign in with it. */
  services: v.pipe(v.array(Named), v.maxLength(5000)),
  /** Other providers, to which it sends people to show who they are. */
  providers: v.pipe(v.array(Named), v.maxLength(500)),
});
export type Directory = v.InferOutput<typeof DirectorySchema>;

export const directoryCalls = {
  directory: {
    method: 'GET',
    path: '/.well-known/unilogin',
    does: 'Tells anybody where this provider’s pages stand, which services sign in with it, and where it sends people. The same for everybody, and kept for an hour.',
    needs: 'nothing',
    answers: DirectorySchema,
    failures: ['unexpected'],
  },
} as const satisfies Record<string, Call>;
