import type { ServiceLevels } from '../../shared/assurance/held.ts';
import type { CommonPasswords } from '../../shared/language-da/blocklist/common-passwords.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
import type { Database } from '../database/open.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Upstream } from '../federation/upstream.ts';
import type { RelyingParty } from '../passkeys/relying-party.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { Throttle } from '../throttle/throttle.ts';
import type { CodeHashes } from '../ways-in/code.ts';
import type { WindowRules } from '../windows/rules.ts';
import type { WaysRegister } from './ways-register.ts';

/** All that proving who one is needs of the house. */
export interface Desk {
  readonly database: Database;
  readonly passwords: Passwords;
  readonly throttle: Throttle;
  readonly policy: PolicyTable;
  /** For how many days a one-time password opens the first sign-in. */
  readonly oneTimeDays: number;
  /** Exactly which passwords many people use. */
  readonly common: CommonPasswords;
  readonly sessions: Sessions;
  /** Other providers at which people can show more of themselves. */
  readonly upstreams: readonly Upstream[];
  /** Other providers at which people can sign in. */
  readonly signInWays: readonly SignInWay[];
  /** What there is to look for among them, and who signs in with Unilogin alone. */
  readonly ways: WaysRegister;
  /** What a service has registered about levels. */
  levelsOf(client: string): Promise<ServiceLevels>;
  /** A network as it may be kept: of two nobody can tell more than whether they are the same. */
  networkOf(address: string): string;
  readonly windows: WindowRules;
  /** How codes of one-time ways in are kept. */
  readonly codes: CodeHashes;
  /** Who we are to passkeys. */
  readonly relyingParty: RelyingParty;
  /** What unknown names are shown instead. */
  readonly decoys: Decoys;
  /** The order of the pictures: shuffled for each sign-in, the same as long as it lasts. */
  shufflePictures(signInId: string): readonly string[];
  now(): Date;
}

/** The sessions that people have at the provider, by which they are signed in at services. */
export interface Sessions {
  /** Ends all of the person's but the one with this `uid`, with every token that came of them. */
  endOthers(
    transaction: Database,
    person: string,
    /** The sign-in that it happens in: its id, and the session of its browser. */
    own: { readonly id: string; readonly session: string | null },
  ): Promise<Ended>;
  /** Ends the one with this `uid`, if it is the person's. */
  endOne(transaction: Database, person: string, session: string): Promise<Pick<Ended, 'tellServices'>>;
  /** Ends what the person has of one service: its codes and tokens, and its part in every session. The sessions go on. */
  endAt(transaction: Database, person: string, client: string): Promise<Pick<Ended, 'tellServices'>>;
}

export interface Ended {
  readonly count: number;
  /** Whether the session of the sign-in's own browser is one of the person's; it goes on. */
  readonly isHere: boolean;
  /** Tells the services that were used (back-channel logout). Never throws: a service that does not hear is logged. */
  tellServices(): Promise<void>;
}

export interface Decoys {
  /** Pictures or text, always the same for the same name. */
  kindOf(username: string): 'pictures' | 'password';
}
