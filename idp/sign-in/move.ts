import type { Database } from '../database/open.ts';
import type { SignInState } from './state.ts';

/** What an answer leads to: the next state, and what must happen with it or not at all. */
export interface Move {
  readonly state: SignInState;
  readonly alongside?: (transaction: Database) => Promise<void>;
}
