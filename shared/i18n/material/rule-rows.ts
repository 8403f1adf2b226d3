import type { RuleMessages } from '../rules/messages.ts';
import type { Band } from '../../policy/rule.ts';
import type { PolicyTable } from '../../policy/table.ts';

const bands: readonly Band[] = ['indskoling', 'mellemtrin', 'udskoling'];

/** What each band is handed out, may choose, and for how long it holds, as rows under a head. */
export function ruleRows({
  table,
  words,
  head,
}: {
  table: PolicyTable;
  words: RuleMessages;
  head: readonly string[];
}): string[][] {
  const rows = bands.map((band) => {
    const policy = table.bands[band];
    const held = words.held({ lifetime: policy.lifetime, band });
    return [words.grades[band], words.form(policy), policy.mayChoose ? words.yes : words.no, held];
  });
  return [[...head], ...rows];
}
