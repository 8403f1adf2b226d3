import type { Ended } from './ended.ts';
import type { Provider } from './provider.ts';
import type { Renewal } from './renewal.ts';
import type { Seal } from './seal.ts';
import type { Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';
import type { Transactions } from './transaction.ts';

/** What every route stands on; made once. */
export interface Context {
  readonly settings: Settings;
  readonly provider: Provider;
  readonly seal: Seal;
  readonly sessions: Sessions;
  readonly renewal: Renewal;
  readonly transactions: Transactions;
  readonly ended: Ended;
  /** Of the session's cookie, and the beginning of the others'. */
  readonly cookie: string;
}

/** One request: where it came to, as the browser sees it. */
export interface Visit {
  readonly request: Request;
  readonly params: URLSearchParams;
  readonly origin: string;
  /** Origin and mount: `https://service.example/unilogin`. */
  readonly base: string;
}

export type Route = (visit: Visit, context: Context) => Promise<Response>;
