import { type CommonPasswords, commonBy } from './common-passwords.ts';
import { filter } from './filter.generated.ts';
import { XorFilter } from './xor-filter.ts';

/**
 * Knows every common password that `commonPasswordsDa` knows, in a few kB, and takes about one other in a hundred for one
 * (each beginning that is looked up: one in 256). So `false` is certain, and `true` is a reason to ask the provider.
 */
export function commonFilterDa(): CommonPasswords {
  const known = XorFilter.read(filter);
  return commonBy((word) => word !== '' && known.has(word));
}

/**
 * What the rules may be told about a candidate (`About.common` of shared/policy) before the provider has answered: certainly
 * not common, or nothing, which gives the verdict `unknown`. So no page refuses what the provider would take.
 */
export function surelyNotCommon(filter: CommonPasswords, candidate: string): (() => false) | undefined {
  return filter.has(candidate) ? undefined : () => false;
}
