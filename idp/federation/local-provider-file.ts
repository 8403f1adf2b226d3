import * as v from 'valibot';
import { levels } from '../../shared/assurance/level.ts';
import { Acr, Registered, text } from './registered.ts';

/**
 * By what a provider names a person. A mail address is none of it: whoever runs a mailbox, or may write one into a profile, would be
 * whoever has that address here.
 */
const NamesSchema = v.variant('by', [
  /** By a name of its own, which the school's file links to somebody (`upstreams`). It must stay the same for ever. */
  v.strictObject({ by: v.literal('link'), claim: v.optional(text, 'sub') }),
  /** By the Unilogin username. */
  v.strictObject({ by: v.literal('username'), claim: text }),
  /** By the `uniid` that services get. */
  v.strictObject({ by: v.literal('uniid'), claim: text }),
]);
export type NamesBy = v.InferOutput<typeof NamesSchema>['by'];

/** The provider of a municipality or a school, at which its own people sign in. */
export const LocalProviderSchema = v.strictObject({
  ...Registered,
  names: NamesSchema,
  /** What each `acr` that it may answer is worth here, and never more. */
  levels: v.record(Acr, v.picklist(levels)),
  /** What an answer is worth whose `acr` is missing or none of those. Left out, nobody gets in by it. */
  otherwise: v.optional(v.literal('Low')),
  /** Its answer counts for people of these institutions, and for nobody else. */
  institutions: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/, 'six digits'))), v.minLength(1, 'an institution')),
  /** What else people look for: the municipality, a part of the town. The names of the institutions are found anyway. */
  alsoCalled: v.optional(v.array(text), []),
  /** What it is asked for beside `openid`, where the claim needs it: `profile`. */
  scope: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+( [a-z]+)*$/, 'scopes'))),
  /** Whether its people had one password for everything, by UNI-Sync: they are told that it has stopped. */
  usedUniSync: v.optional(v.boolean(), false),
});
export type LocalProvider = v.InferOutput<typeof LocalProviderSchema>;
