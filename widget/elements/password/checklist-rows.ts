import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { About, Finding, Rule } from '../../../shared/policy/rule.ts';

/** What is known when a list is drawn. */
export interface Judged {
  readonly rules: readonly Rule[];
  readonly about: About;
  readonly candidate: string;
  /** The rules that the provider said are broken by this candidate; `undefined` while it has said nothing. */
  readonly broken: readonly string[] | undefined;
  readonly isChecking: boolean;
  /** The person wanted to go on: what is missing stands out. */
  readonly isAsked: boolean;
}

/**
 * How a row stands: `open` until something is typed. `mark` is how it looks; `missing` is calm until somebody asks for it,
 * or the provider has refused.
 */
export interface Row {
  readonly finding: Finding;
  readonly state: 'open' | 'met' | 'unmet' | 'unknown' | 'checking';
  readonly mark: 'open' | 'met' | 'asked';
}

/** One row a rule, in the table's order, judged by the code that the provider enforces the rules with. */
export function rowsOf({ rules, about, candidate, broken, isChecking, isAsked }: Judged): Row[] {
  return evaluate(rules, candidate, about).map((found): Row => {
    const isRefused = broken?.includes(found.rule.rule) === true;
    if (isRefused) return { finding: { ...found, verdict: 'unmet' }, state: 'unmet', mark: 'asked' };
    if (found.verdict === 'unmet') {
      const state = candidate === '' && !isAsked ? 'open' : 'unmet';
      return { finding: found, state, mark: isAsked ? 'asked' : 'open' };
    }
    if (candidate === '') return { finding: found, state: 'open', mark: 'open' };
    if (found.verdict === 'met' || broken !== undefined) return { finding: found, state: 'met', mark: 'met' };
    return { finding: found, state: isChecking ? 'checking' : 'unknown', mark: 'open' };
  });
}

/** What the person can see is missing; `unknown` is for the provider to say. */
export function unmet(rows: readonly Row[]): Row[] {
  return rows.filter(({ finding }) => finding.verdict === 'unmet');
}
