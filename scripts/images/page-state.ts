import type { Page } from 'playwright';
import type { Failure } from '../../shared/contract/errors.ts';
import type { HandedOut, Step } from '../../shared/contract/sign-in.ts';

/** One state of the sign-in page: the server's step, and what a person does before the picture is taken. */
export interface PageState {
  readonly name: string;
  readonly step: Step;
  readonly handedOut?: HandedOut;
  /** What the provider says to any answer; the same step when nothing is said. */
  readonly next?: Step | Failure;
  readonly act?: (page: Page) => Promise<void>;
  /** The looks in which docs/images shows it. */
  readonly shown?: readonly string[];
}
