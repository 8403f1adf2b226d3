import type { Suggestion, Warning } from '../../../strength/strength.ts';

/** What is weak about a password, and one thing to do about it: kind, concrete, and short enough for a pupil of ten. */
export type AdviceMessages = Readonly<Record<`weak-${Warning}` | `do-${Suggestion}`, string>>;
