import type { Generated } from 'kysely';

export interface InstitutionRow {
  /** Six digits, leading zeros possible. */
  number: string;
  name: string;
  kind: 'school' | 'municipality';
}

export interface ClassRow {
  institution: string;
  name: string;
  /** 0 to 10. */
  grade: number;
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
  institution: string;
}

export interface ClassMemberRow {
  person: string;
  institution: string;
  class: string;
}

export interface ContactRow {
  adult: string;
  child: string;
}

export interface PasswordRow {
  person: string;
  kind: 'pictures' | 'password';
  /** A PHC string of argon2id, made with the pepper. */
  hash: string;
  /** Opens the first sign-in and leads to a new one. */
  one_time: boolean;
  set_at: Date;
}

export interface EarlierPasswordRow {
  id: Generated<number>;
  person: string;
  hash: string;
  replaced_at: Date;
}

/** Facts about this database as a whole. */
export interface SettingRow {
  name: 'pepper';
  value: string;
}

export interface PeopleTables {
  settings: SettingRow;
  institutions: InstitutionRow;
  classes: ClassRow;
  people: PersonRow;
  class_members: ClassMemberRow;
  contacts: ContactRow;
  passwords: PasswordRow;
  earlier_passwords: EarlierPasswordRow;
}
