import { type Level, levels as fromLowest } from '../../shared/assurance/level.ts';
import type { Log } from '../log.ts';
import type { LocalProvider, NamesBy } from './local-provider-file.ts';
import { createUpstream, type Upstream } from './upstream.ts';
import type { Upstreams } from './upstream-file.ts';

/** A way to sign in without username and password of ours: at another provider. */
export interface SignInWay {
  readonly upstream: Upstream<Level>;
  readonly namesBy: NamesBy;
  /** What it may answer, from the easiest to the hardest. */
  readonly acrs: readonly { readonly acr: string; readonly level: Level }[];
  /** Of a municipality or a school, and whom it may vouch for: people of these institutions. Undefined: everybody's, as MitID is. */
  readonly local:
    | {
        readonly institutions: readonly string[];
        readonly alsoCalled: readonly string[];
        readonly usedUniSync: boolean;
      }
    | undefined;
}

const heightOf = (level: Level): number => fromLowest.indexOf(level);

/** The ways that the file names; `at` says where a provider of this id leads back to. */
export function createSignInWays(
  { upstreams, localProviders }: Upstreams,
  known: readonly Upstream[],
  at: (id: string) => { callback: string; signedOut: string },
  log?: Pick<Log, 'warn'>,
): SignInWay[] {
  const everybodys = upstreams.flatMap(({ id, signIn, levels }) => {
    const upstream = known.find((one) => one.id === id);
    return signIn && upstream ? [{ upstream, namesBy: 'link', acrs: acrsOf(levels), local: undefined } as const] : [];
  });
  return [...everybodys, ...localProviders.map((one) => localWay(one, at(one.id), log))];
}

function localWay(
  provider: LocalProvider,
  at: { callback: string; signedOut: string },
  log?: Pick<Log, 'warn'>,
): SignInWay {
  const { names, levels, institutions, alsoCalled, usedUniSync } = provider;
  return {
    upstream: createUpstream<Level>({ ...provider, subject: names.claim }, at, log),
    namesBy: names.by,
    acrs: acrsOf(levels),
    local: { institutions, alsoCalled, usedUniSync },
  };
}

function acrsOf(levels: Readonly<Record<string, Level>>): SignInWay['acrs'] {
  return Object.entries(levels)
    .map(([acr, level]) => ({ acr, level }))
    .toSorted((one, other) => heightOf(one.level) - heightOf(other.level));
}

/** What to ask for: what is enough first, and the easiest of it; then the rest, the hardest first. */
export function acrsFor({ acrs }: Pick<SignInWay, 'acrs'>, least: Level): string[] {
  const isEnough = ({ level }: { level: Level }) => heightOf(level) >= heightOf(least);
  return [...acrs.filter(isEnough), ...acrs.filter((one) => !isEnough(one)).toReversed()].map(({ acr }) => acr);
}
