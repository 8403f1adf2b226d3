import type { PolicyTable } from '../../shared/policy/table.ts';
import type { Database } from '../database/open.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { Throttle } from '../throttle/throttle.ts';

/** All that proving who one is needs of the house. */
export interface Desk {
  readonly database: Database;
  readonly passwords: Passwords;
  readonly throttle: Throttle;
  readonly policy: PolicyTable;
  /** What unknown names are shown instead. */
  readonly decoys: Decoys;
  /** The order of the pictures: shuffled for each sign-in, the same as long as it lasts. */
  shufflePictures(signInId: string): readonly string[];
  now(): Date;
}

export interface Decoys {
  /** Pictures or text, always the same for the same name. */
  kindOf(username: string): 'pictures' | 'password';
}
