import type { Failure } from '../shared/contract/errors.ts';
import type { Attempt, Seen } from './session/store.ts';

/** How it stands, as the window and the icon show it. */
export type Status =
  | { readonly at: 'looking' | 'signing-in' }
  | { readonly at: 'out'; readonly why: 'never' | 'left' | 'ended'; readonly failure?: Failure }
  /** `trouble`: the latest look found nobody, so this is how it stood before. */
  | { readonly at: 'in'; readonly seen: Seen; readonly trouble?: Failure };

/** What there is to judge by: the store, and how the latest look ended. */
export interface Known {
  readonly hasTokens: boolean;
  readonly seen: Seen | undefined;
  readonly attempt: Attempt | undefined;
  readonly trouble: Failure | undefined;
}

export function statusOf({ hasTokens, seen, attempt, trouble }: Known): Status {
  if (hasTokens && seen) return { at: 'in', seen, ...(trouble && { trouble }) };
  if (hasTokens && !trouble) return { at: 'looking' };
  if (attempt?.at === 'open') return { at: 'signing-in' };
  const failure = trouble ?? (attempt?.at === 'failed' ? attempt.failure : undefined);
  const why = attempt?.at === 'left' || attempt?.at === 'ended' ? attempt.at : 'never';
  return { at: 'out', why, ...(failure && { failure }) };
}

/** Whether they may say yes for pupils at this moment, by the provider's clock. */
export function mayAnswer({ me, ahead }: Seen, now: number): boolean {
  return me.mayVouch && me.sureUntil !== undefined && me.sureUntil > now + ahead;
}
