import type { Failure } from '../../shared/contract/errors.ts';

/** What the pupil is told of a request that ended without a yes. */
export const told = {
  refused: { code: 'adult-said-no', data: {} },
  reported: { code: 'not-us', data: {} },
  ended: { code: 'wrong-numbers', data: {} },
  expired: { code: 'nobody-answered', data: {} },
  cancelled: { code: 'asked-elsewhere', data: {} },
} as const satisfies Record<string, Failure>;
