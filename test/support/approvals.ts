import type { Approvals, Request } from '../../shared/contract/approvals.ts';

/** A request as the provider tells it; `ida` waits for a parent elsewhere. */
export function requestOf(changes: Partial<Request> & { id: string }): Request {
  return {
    pupil: { name: 'Ida Holm', class: '5.A', school: 'Skovbrynet Skole' },
    as: 'contact',
    gives: 'step-up',
    service: { name: 'Læringsøen' },
    counts: 'AdultVerified',
    holdsSeconds: 1800,
    askedAt: Date.UTC(2026, 10, 25, 13, 3),
    secondsLeft: 240,
    device: 'computer',
    isSameNetwork: true,
    triesLeft: 2,
    ...changes,
  };
}

export function approvalsOf(waiting: readonly Request[], changes: Partial<Approvals> = {}): Approvals {
  return { waiting: [...waiting], history: [], muted: [], sureForSeconds: 43_000, ...changes };
}
