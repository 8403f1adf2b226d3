import { raiseBounds } from '../../shared/assurance/held.ts';
import type { Facts } from '../../shared/i18n/material/messages.ts';
import { windowMinutes } from '../../shared/policy/lifecycle/window.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
import { requestRules } from '../approvals/pace.ts';

/** What holds at this provider at this moment: no page keeps a number of its own. */
export function factsFor(table: PolicyTable, institution: string): Facts {
  return {
    table,
    windowMinutes,
    askMinutes: requestRules.lastsSeconds / 60,
    yesMinutes: raiseBounds.usual / 60,
    institution,
  };
}
