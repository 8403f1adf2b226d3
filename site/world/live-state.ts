import type { Failure } from '../../shared/contract/errors.ts';

/** A call that an element makes of the page's world. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** What was sent, as the JSON that it is. */
  readonly body: unknown;
}

/** What the world says: an answer, a failure of the provider's, or nothing, as where there is no network or no end of waiting. */
export type Said = { readonly answer: unknown } | { readonly failure: Failure } | 'unreachable' | 'silence';

/** Plays whoever an element asks: the service's backend, or the identity API. */
export type World = (call: Call) => Said;

/** One state of an element, alive in a page. */
export interface LiveState {
  readonly name: string;
  /** When somebody meets it. */
  readonly when: string;
  /** What a page writes, in its HTML. */
  readonly html: string;
  /** What a page sets by script. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly world?: () => World;
  /** What is pressed once it is there, as a selector. */
  readonly press?: string;
  /** Words that a Danish page shows then. */
  readonly says: string;
  /** What the console tells whoever has made the page. */
  readonly tells?: string;
}

/** For calls that no state expects. */
export const nobodyAnswers: World = () => 'unreachable';
