import type { Band, Rule } from '../../../shared/policy/rule.ts';
import { type BandPolicy, lengthOf } from '../../../shared/policy/table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';

/** The rules that hold: the page's own, or those that Unilogin publishes for the band. */
export function policyOf(policy: BandPolicy | readonly Rule[] | undefined, band: Band): BandPolicy {
  if (policy === undefined) return unilogin.bands[band];
  return 'rules' in policy ? policy : policyOfRules(policy);
}

/** Rules alone say what an idea must look like: digits and capitals where they are asked for, words enough for the length. */
export function policyOfRules(rules: readonly Rule[]): BandPolicy {
  const isMixed = rules.some((rule) => rule.rule === 'contains' && rule.kind !== 'lower-case');
  return {
    secret: 'password',
    form: isMixed ? 'words-and-digits' : 'words',
    words: lengthOf(rules).min > 12 ? 3 : 2,
    mayChoose: true,
    rules,
    lifetime: { until: 'changed' },
    history: 0,
  };
}
