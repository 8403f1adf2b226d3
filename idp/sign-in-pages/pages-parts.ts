import type { Log } from '../log.ts';
import type { BuiltPages } from '../pages/page-assets.ts';
import type { Desk } from '../sign-in/desk.ts';

/** What the pages under /sign-in and /password need of the house. */
export interface PagesParts {
  readonly desk: Desk;
  readonly issuer: string;
  readonly log: Log;
  /** How many proxies of our own stand before us (see idp/api/sender.ts). */
  readonly proxies: number;
  readonly assets: BuiltPages;
}
