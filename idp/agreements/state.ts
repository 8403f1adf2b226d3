import {
  type AgreementMove,
  type AgreementState,
  dataCategories,
  type DataCategory,
} from '../../shared/contract/agreements.ts';

/** What a service and an institution have agreed on, or not. */
export interface Agreement {
  readonly state: AgreementState;
  /** What the service has asked for. */
  readonly asks: readonly DataCategory[];
  /** What it gets; nothing unless it is approved or limited. */
  readonly gives: readonly DataCategory[];
}

export type Move =
  | { readonly move: 'request'; readonly asks: readonly DataCategory[] }
  /** All that was asked for, as whoever approves has read it; or a part of it. */
  | { readonly move: 'approve' | 'limit'; readonly gives: readonly DataCategory[] }
  | { readonly move: 'refuse' | 'end' }
  | { readonly move: 'withdraw' };

/** What the service has registered: all that it may ask for, and what it is nothing without. */
export interface Bounds {
  readonly needs: readonly DataCategory[];
  readonly vital: readonly DataCategory[];
}

/** Why a move is none. */
export type AgreementFault =
  | {
      readonly code: 'not-now';
      readonly data: { readonly state: AgreementState | 'none'; readonly move: AgreementMove };
    }
  /** Asked for and not registered, or given and not asked for. */
  | { readonly code: 'beyond'; readonly data: { readonly categories: readonly DataCategory[] } }
  /** Left out, and the service cannot do without. */
  | { readonly code: 'vital'; readonly data: { readonly categories: readonly DataCategory[] } }
  /** To approve is all that was asked for, which may be more by now than was read; to limit is less. */
  | { readonly code: 'not-all' | 'limits-nothing'; readonly data: { readonly asks: readonly DataCategory[] } };

const over = ['refused', 'ended', 'withdrawn'] as const;
const moves: Record<AgreementMove, { from: readonly (AgreementState | 'none')[]; to: AgreementState }> = {
  request: { from: ['none', ...over], to: 'requested' },
  approve: { from: ['requested'], to: 'approved' },
  limit: { from: ['requested'], to: 'limited' },
  refuse: { from: ['requested'], to: 'refused' },
  withdraw: { from: ['requested'], to: 'withdrawn' },
  end: { from: ['approved', 'limited'], to: 'ended' },
};

/** What a move makes of an agreement, or of none yet; or why it makes nothing. */
export function moved(agreement: Agreement | undefined, move: Move, bounds: Bounds): Agreement | AgreementFault {
  const state = agreement?.state ?? 'none';
  const { from, to } = moves[move.move];
  if (!from.includes(state)) return { code: 'not-now', data: { state, move: move.move } };
  const asks = move.move === 'request' ? move.asks : (agreement?.asks ?? []);
  const gives = move.move === 'approve' || move.move === 'limit' ? move.gives : [];
  const beyond = move.move === 'request' ? without(asks, bounds.needs) : without(gives, asks);
  if (beyond.length > 0) return { code: 'beyond', data: { categories: beyond } };
  const told = isGiving(to) ? gives : asks;
  const missing = isOver(to) ? [] : without(bounds.vital, told);
  if (missing.length > 0) return { code: 'vital', data: { categories: missing } };
  const isAll = without(asks, gives).length === 0;
  if (move.move === 'approve' && !isAll) return { code: 'not-all', data: { asks } };
  if (move.move === 'limit' && isAll) return { code: 'limits-nothing', data: { asks } };
  return { state: to, asks: inOrder(asks), gives: inOrder(gives) };
}

export function isFault(outcome: Agreement | AgreementFault): outcome is AgreementFault {
  return 'code' in outcome;
}

/** Whether people get in by it. */
export function isGiving(state: AgreementState): boolean {
  return state === 'approved' || state === 'limited';
}

const isOver = (state: AgreementState): boolean => over.some((one) => one === state);

const without = (all: readonly DataCategory[], those: readonly DataCategory[]): DataCategory[] =>
  all.filter((one) => !those.includes(one));

const inOrder = (some: readonly DataCategory[]): DataCategory[] => dataCategories.filter((one) => some.includes(one));
