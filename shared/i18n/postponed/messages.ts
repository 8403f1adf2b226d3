/** What the page says on which a school's user administrator postpones changes of passwords. */
export interface PostponedMessages {
  title: string;
  hint: string;
  /** What a postponement does, and what it does not. */
  what: string;
  'for-everyone': (params: { day: string }) => string;
  'for-school': (params: { day: string }) => string;
  nothing: string;
  reason: (params: { reason: string }) => string;
  /** `name` is missing where the operator did it, or somebody who is no longer there. */
  'made-by': (params: { name: string | undefined; day: string }) => string;
  until: string;
  'until-hint': (params: { days: number }) => string;
  why: string;
  'why-hint': string;
  postpone: string;
  /** What lifting does to those whose last day has passed. */
  'lift-hint': string;
  lift: string;
  /** What was typed is not enough. */
  'wrong-day': (params: { days: number }) => string;
  'wrong-reason': (params: { least: number; most: number }) => string;
  /** To staff who may read and not decide. */
  'only-administrators': string;
  'not-yours': string;
}
