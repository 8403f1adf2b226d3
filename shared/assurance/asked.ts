import type { Held, ServiceLevels } from './held.ts';
import { acrOf } from './level.ts';
import { isAtLeast, readAcr, satisfies, type Wanted } from './wanted.ts';

/** What one request says about acr (OpenID Connect Core, sections 3.1.2.1 and 5.5.1.1). */
export interface Asked {
  /** Any of these, the best liked first; none when nothing is asked. */
  readonly acrs: readonly string[];
  /** Nobody may come back signed in without one of them. */
  readonly isEssential: boolean;
}

export const nothingAsked: Asked = { acrs: [], isEssential: false };

/**
 * What a session must still reach before somebody goes on to the service: undefined when it is enough as it is, `unmet` when
 * it is essential and nothing that we know, so that no sign-in can help (`unmet_authentication_requirements`). The service's
 * minimum holds whatever is asked. Of several acrs the easiest is enough, and an unknown one beside it stops nobody.
 */
export function needOf(
  held: Held,
  { acrs, isEssential }: Asked,
  { minimum }: ServiceLevels,
): Wanted | 'unmet' | undefined {
  const asked = acrs.map(readAcr).filter((one) => one !== undefined);
  if (isEssential && acrs.length > 0 && asked.length === 0) return 'unmet';
  const [easiest = minimum] = asked.toSorted((one, other) => (isAtLeast(one, other) ? 1 : -1));
  const needed = isAtLeast(easiest, minimum) ? easiest : minimum;
  return satisfies(held, needed) ? undefined : needed;
}

/**
 * The acr to tell a service of: the first of those it asked for that is satisfied, in its own spelling; else the NSIS
 * address of what is held.
 */
export function acrTold(held: Held, { acrs }: Asked): string {
  const satisfied = acrs.find((acr) => {
    const wanted = readAcr(acr);
    return wanted !== undefined && satisfies(held, wanted);
  });
  return satisfied ?? acrOf(held.level);
}
