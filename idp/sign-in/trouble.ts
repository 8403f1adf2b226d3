import type { ErrorCode } from '../../shared/contract/errors.ts';
import type { Trouble } from '../../shared/i18n/other-ways/messages.ts';

const byCode: Partial<Record<ErrorCode, Trouble>> = {
  unreachable: 'unreachable',
  'clock-wrong': 'clock',
  'not-asked-anew': 'not-asked',
  cancelled: 'cancelled',
  'provider-refused': 'refused',
  'state-mismatch': 'mixed-up',
};

/** What went wrong on the way there or back, as the person reads it. */
export function troubleOf({ code }: { readonly code: ErrorCode }): Trouble {
  return byCode[code] ?? 'refused';
}
