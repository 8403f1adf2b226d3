import type { Generated } from 'kysely';
import type { Json } from './oidc.ts';

/** A sign-in that is under way, under the id of oidc-provider's interaction; or a change of one's password, under its own. */
export interface SignInRow {
  id: string;
  /** SHA-256 of the cookie of the browser that began it (docs/decisions/0004). */
  browser: string;
  /** Where the person is on the way to, as it is shown. */
  service: string;
  /** Grows with every change. */
  revision: number;
  /** What it can be, idp/sign-in says, which alone writes it. */
  state: Json<object>;
  expires_at: Date;
  purpose: Generated<'sign-in' | 'change' | 'step-up'>;
  /** The id of the service on the way to which it was begun. */
  client: string | null;
  /** The `uid` of the session that its browser had at the provider when it began. */
  session: string | null;
  /** Whose it is, once that is proven. */
  person: string | null;
}

export interface AccountTriesRow {
  /** A keyed hash of the username, known or not. */
  account: string;
  /** Wrong tries since the last right one, but for those that a pause has answered for. */
  in_row: number;
  since_success: number;
  paused_until: Date | null;
  last_at: Date;
}

export interface FailingAccountRow {
  /** A keyed hash of the address that the tries came from. */
  address: string;
  account: string;
  last_at: Date;
}

/** How much somebody has left of what they may do only so often: idp/throttle/allowance.ts reckons with it. */
export interface AllowanceRow {
  what:
    | 'hand-out'
    | 'practice'
    | 'typed-elsewhere'
    | 'asks-in-name'
    | 'asks-for-password'
    | 'institution-orders'
    | 'asks-of-service'
    | 'agreements-of-service';
  account: string;
  /** When all is there again. */
  full_at: Date;
}

export interface SignInTables {
  sign_ins: SignInRow;
  account_tries: AccountTriesRow;
  failing_accounts: FailingAccountRow;
  allowances: AllowanceRow;
}
