import type { ImportPlace } from '../../shared/contract/import-finding.ts';
import type { InstitutionKind } from '../../shared/contract/institutions.ts';
import type { Role } from '../database/tables/people.ts';
import type { Group } from './group.ts';
import type { School } from '../people/school-file.ts';

/** Somebody in a class. */
export interface DraftClass {
  readonly name: string;
  readonly until?: string | undefined;
}

export interface DraftPlace {
  readonly institution: string;
  readonly role: Role;
  readonly until?: string | undefined;
  readonly classes: readonly DraftClass[];
}

export interface DraftChild {
  /** The child's username, or its number in the register. */
  readonly key: string;
  readonly custody: boolean;
  readonly until?: string | undefined;
  readonly at: ImportPlace;
}

/** Somebody as a table tells of them, before it is clear who that is here. */
export interface DraftPerson {
  readonly at: ImportPlace;
  readonly username?: string | undefined;
  /** The number that the register has for them, the same in every file of it. */
  readonly registerId?: string | undefined;
  readonly givenName: string;
  readonly familyName: string;
  readonly born?: string | undefined;
  /** Null: has none; undefined: the file does not say. */
  readonly mail?: string | null | undefined;
  readonly places: readonly [DraftPlace, ...DraftPlace[]];
  readonly children: readonly DraftChild[];
}

/** What files say in whichever form, before usernames. */
export interface Draft {
  readonly institutions: readonly {
    readonly number: string;
    readonly name?: string | undefined;
    /** Undefined: the file does not say, and it is what it was, or else a school. */
    readonly kind?: InstitutionKind | undefined;
    readonly municipality?: School['institutions'][number]['municipality'];
    readonly at: ImportPlace;
  }[];
  readonly classes: School['classes'];
  readonly people: readonly DraftPerson[];
  /** Of whom it tells: of a group that is not named here, nobody leaves. */
  readonly groups: ReadonlySet<Group>;
}
