import type { ColumnType, Generated } from 'kysely';
import type { Band } from '../../../shared/policy/rule.ts';

export interface ClassRow {
  institution: string;
  name: string;
  /** 0 to 10. */
  grade: number;
  /** A class, or all of a grade whose teachers they share (årgang). */
  kind: Generated<'class' | 'year-group'>;
  /** The year in whose August the school year began of which name and grade are; null: as the last import said. */
  year: ColumnType<number | null, number | null | undefined, number | null>;
}

/** Roles as schools name them (docs/glossary.md); which of them is which `aktoer_gruppe`, people/accounts.ts says. */
export type Role = 'pupil' | 'student' | 'parent' | 'teacher' | 'user-administrator' | 'leader' | 'staff';

export interface PersonRow {
  /** Never changes, and is the `sub` of ordinary clients. */
  id: string;
  /** Lower case, NFC. */
  username: string;
  given_name: string;
  family_name: string;
  role: Role;
  /** Where somebody belongs first; all places are in `memberships`. */
  institution: string;
  /** The Danish day, as 2026-08-01, on which the first name became what it is; null: it was never another one here. */
  named_on: ColumnType<string | null, string | null | undefined, string | null>;
  /** The day of birth, as 2014-03-09; null where the school did not say. */
  born: ColumnType<string | null, string | null | undefined, string | null>;
  /** The mail address that the school has; null where it did not say. */
  mail: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Where somebody is, and as what: the same person may teach at one school and administer another. */
export interface MembershipRow {
  person: string;
  institution: string;
  role: Role;
  /** The last day on which it is so; null: until further notice. */
  until: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Somebody's number in an institution's register, the same in every file of it. */
export interface RegisterIdRow {
  institution: string;
  id: string;
  person: string;
}

export interface ClassMemberRow {
  person: string;
  institution: string;
  class: string;
  /** The last day on which it is so, as 2026-08-01; null: until further notice. A substitute teacher's ends. */
  until: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface ContactRow {
  adult: string;
  child: string;
  /** Whether the adult has custody: without it, they may neither vouch for the child nor see what it does. */
  custody: Generated<boolean>;
  until: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface PasswordRow {
  person: string;
  kind: 'pictures' | 'password';
  /** A PHC string of argon2id, made with the pepper. */
  hash: string;
  /** Opens the first sign-in and leads to a new one. */
  one_time: boolean;
  set_at: Date;
  /** The band whose rules it was made by, and whose lifetime it has; null for a one-time password. */
  made_in: Band | null;
  /** How often its owner has answered "later" to the warning that it expires. */
  laters: Generated<number>;
}

/** A pupil's grade from a day on, as an import noticed that it had changed. */
export interface GradeRow {
  person: string;
  /** A Danish day: 2026-08-01. */
  since: string;
  /** None for whoever is a pupil no longer. */
  grade: number | null;
}

export interface EarlierPasswordRow {
  id: Generated<number>;
  person: string;
  hash: string;
  replaced_at: Date;
}

/** Facts about this database as a whole. */
export interface SettingRow {
  /** `audit-months`: how long entries of the audit log are kept; without the row, six (migration 0011). `school`: a hash of the file that was imported last. */
  name: 'pepper' | 'audit-months' | 'school';
  value: string;
}

export interface PeopleTables {
  settings: SettingRow;
  classes: ClassRow;
  people: PersonRow;
  memberships: MembershipRow;
  register_ids: RegisterIdRow;
  class_members: ClassMemberRow;
  contacts: ContactRow;
  passwords: PasswordRow;
  earlier_passwords: EarlierPasswordRow;
  grades: GradeRow;
}
