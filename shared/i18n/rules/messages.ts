import type { Band, Rule } from '../../policy/rule.ts';
import type { BandPolicy } from '../../policy/table.ts';

/** What a table of rules says, in sentences for grown-ups: whatever the table is, the words follow it. */
export interface RuleMessages {
  /** The grades of a band, as "grades 0 to 3". */
  grades: Record<Band, string>;
  /** What is handed out. */
  form: (params: Pick<BandPolicy, 'form' | 'words'>) => string;
  /** How long a password of this band holds, after "it holds". */
  held: (params: { lifetime: BandPolicy['lifetime']; band: Band }) => string;
  /** What comes before its end, and what then; empty where it has no end. */
  warning: (params: Pick<BandPolicy, 'lifetime' | 'laters'>) => string;
  /** What an own choice must be, after "it must be". */
  rule: (rule: Rule) => string;
  /** How many earlier ones may not come back. */
  earlier: (params: { history: number }) => string;
  yes: string;
  no: string;
}
