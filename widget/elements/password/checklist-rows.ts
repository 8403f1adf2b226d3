import { codePoints } from '../../../shared/policy/code-points.ts';
import type { Finding } from '../../../shared/policy/rule.ts';

/** What is known when a list is drawn. */
export interface Judged {
  /** What the rules say of the candidate, in the table's order. */
  readonly findings: readonly Finding[];
  readonly candidate: string;
  /** The rules that the provider said are broken by this candidate; `undefined` while it has said nothing. */
  readonly broken: readonly string[] | undefined;
  /** For what beginning it may be common, as the page knows it: told only where the provider has refused it as such. */
  readonly beginning: string | undefined;
  readonly isChecking: boolean;
  /** The person wanted to go on: what is missing stands out. */
  readonly isAsked: boolean;
}

/**
 * How a row stands: `open` until something is typed. `mark` is how it looks; `missing` is calm until somebody asks for it,
 * or the provider has refused. `count`: so many characters there are, where that is what is wrong.
 */
export interface Row {
  readonly finding: Finding;
  readonly state: 'open' | 'met' | 'unmet' | 'unknown' | 'checking';
  readonly mark: 'open' | 'met' | 'asked';
  readonly count?: number;
}

/** One row a rule, in the table's order. */
export function rowsOf({ findings, candidate, broken, beginning, isChecking, isAsked }: Judged): Row[] {
  return findings.map((finding): Row => {
    const isRefused = broken?.includes(finding.rule.rule) === true;
    if (isRefused) {
      const isCommon = finding.rule.rule === 'not-common' || finding.rule.rule === 'not-expected';
      const named = isCommon && beginning !== undefined ? { found: beginning } : {};
      return unmetRow({ ...named, ...finding, verdict: 'unmet' }, 'asked', candidate);
    }
    if (finding.verdict === 'unmet') {
      const mark = isAsked ? 'asked' : 'open';
      return candidate === '' && !isAsked ? { finding, state: 'open', mark } : unmetRow(finding, mark, candidate);
    }
    if (candidate === '') return { finding, state: 'open', mark: 'open' };
    if (finding.verdict === 'met' || broken !== undefined) return { finding, state: 'met', mark: 'met' };
    return { finding, state: isChecking ? 'checking' : 'unknown', mark: 'open' };
  });
}

/** What the person can see is missing; `unknown` is for the provider to say. */
export function unmet(rows: readonly Row[]): Row[] {
  return rows.filter(({ finding }) => finding.verdict === 'unmet');
}

/** Whether two rows read and look the same. */
export function isSameRow(one: Row, other: Row): boolean {
  return (
    one.state === other.state &&
    one.mark === other.mark &&
    one.count === other.count &&
    one.finding.verdict === other.finding.verdict &&
    one.finding.found === other.finding.found &&
    one.finding.rule === other.finding.rule
  );
}

function unmetRow(finding: Finding, mark: Row['mark'], candidate: string): Row {
  const isLength = finding.rule.rule === 'length';
  return { finding, state: 'unmet', mark, ...(isLength && { count: codePoints(candidate).length }) };
}
