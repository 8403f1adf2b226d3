import type { Database } from '../database/open.ts';
import type { SignInState } from './state.ts';

/** What an answer leads to: the next state, and what must happen with it. */
export interface Move {
  readonly state: SignInState;
  /** Happens with the move or not at all. What it gives, if anything, is the state that it led to instead. */
  readonly alongside?: (transaction: Database) => Promise<SignInState | undefined>;
  /** Happens once all that is written, if it was. */
  readonly afterwards?: () => Promise<void>;
}
