import { raiseBounds } from '../../shared/assurance/held.ts';
import type { Facts } from '../../shared/i18n/material/messages.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
import { requestRules } from '../approvals/pace.ts';
import type { WindowRules } from '../windows/rules.ts';

/** What a provider has decided. */
export interface HouseRules {
  readonly policy: PolicyTable;
  readonly windows: Pick<WindowRules, 'lastsSeconds' | 'codeFrom'>;
}

/** What holds at this provider at this moment: no page keeps a number of its own. */
export function factsFor({ policy, windows }: HouseRules, institution: string): Facts {
  return {
    table: policy,
    windowMinutes: windows.lastsSeconds / 60,
    classCode: windows.codeFrom === Infinity ? 'never' : windows.codeFrom > 1 ? 'for-several' : 'always',
    askMinutes: requestRules.lastsSeconds / 60,
    yesMinutes: raiseBounds.usual / 60,
    institution,
  };
}
