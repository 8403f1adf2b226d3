import type { SessionRecord } from './session-record.ts';
import type { Whom } from './session-store.ts';

/** Where sessions are: in the cookie itself (sealed-sessions.ts) or on the server (stored-sessions.ts). */
export interface Sessions {
  /** The session that the cookie's value stands for; undefined when it is over, forged or somebody else's. */
  open(value: string): Promise<SessionRecord | undefined>;
  /** Begins it; gives the cookie's value. @throws UniloginError `too-large` */
  begin(record: SessionRecord): Promise<string>;
  /** Keeps it as it is after a renewal; undefined when it was ended meanwhile. @throws UniloginError `too-large` */
  renew(record: SessionRecord): Promise<string | undefined>;
  /** True for one of all who want to renew it at the same moment. */
  claim(record: SessionRecord): Promise<boolean>;
  end(record: SessionRecord): Promise<void>;
  endAll(whom: Whom): Promise<void>;
}
