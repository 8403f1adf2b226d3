import type * as v from 'valibot';
import type { ErrorCode } from './errors.ts';

/** One call of the identity API; `:id` in its path, if it is there, is the id of what it is about. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What it does, for whoever reads the OpenAPI document. */
  readonly does: string;
  /**
   * Whose cookie it needs: that of the browser that began the sign-in when nothing is said, or of the session. `nothing`: it
   * is public, and answers everybody the same.
   */
  readonly needs?: 'session' | 'nothing';
  /** Whether the extension may call it too, with the token that it was given instead of a cookie. */
  readonly byToken?: true;
  /** What the address says behind the question mark, all of it needed. */
  readonly query?: Readonly<Record<string, v.GenericSchema>>;
  /** The body, as JSON; none for a GET. */
  readonly takes?: v.GenericSchema;
  readonly answers: v.GenericSchema;
  readonly failures: readonly ErrorCode[];
}

/**
 * A stream of server-sent events that says when to look again, and nothing else: `event: hello` once it flows, `event: changed`
 * at each change. Where none flows, a page looks every few seconds instead.
 */
export interface News {
  readonly path: string;
  readonly does: string;
  readonly needs?: Call['needs'];
  readonly byToken?: Call['byToken'];
}
