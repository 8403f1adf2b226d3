import type { InstitutionKind } from '../../../shared/contract/institutions.ts';
import type { Role } from '../../database/tables/people.ts';

/** The files of OneRoster 1.2's CSV binding that are read, and the columns of them, in its spelling. No password is among them. */
export const filesRead = {
  orgs: {
    isNeeded: true,
    columns: ['sourcedId', 'status', 'name', 'type', 'identifier'],
    ifThere: ['parentSourcedId'],
  },
  users: {
    isNeeded: true,
    columns: ['sourcedId', 'status', 'enabledUser', 'username', 'givenName', 'familyName', 'agentSourcedIds', 'email'],
  },
  roles: {
    isNeeded: true,
    columns: ['sourcedId', 'status', 'userSourcedId', 'roleType', 'role', 'beginDate', 'endDate', 'orgSourcedId'],
  },
  classes: {
    isNeeded: true,
    columns: ['sourcedId', 'status', 'title', 'grades', 'classType', 'schoolSourcedId', 'termSourcedIds'],
  },
  enrollments: {
    isNeeded: true,
    columns: ['sourcedId', 'status', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'beginDate', 'endDate'],
  },
  academicSessions: { isNeeded: false, columns: ['sourcedId', 'status', 'startDate'] },
  demographics: { isNeeded: false, columns: ['sourcedId', 'status', 'birthDate'] },
} as const;

export type FileName = keyof typeof filesRead;
export type Column = (typeof filesRead)[FileName]['columns'][number] | (typeof filesRead)['orgs']['ifThere'][number];

/** Kinds of organisation that have an institution number here; of the others nothing is read. */
export const kindOf: ReadonlyMap<string, InstitutionKind> = new Map([
  ['school', 'school'],
  ['district', 'administration'],
  ['local', 'administration'],
]);

/** What the standard's roles are here. `relative` is a contact without custody. */
export const roleFor: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['student', 'pupil'],
  ['teacher', 'teacher'],
  ['proctor', 'teacher'],
  ['aide', 'staff'],
  ['counselor', 'staff'],
  ['principal', 'leader'],
  ['siteAdministrator', 'user-administrator'],
  ['systemAdministrator', 'user-administrator'],
  ['districtAdministrator', 'user-administrator'],
  ['parent', 'parent'],
  ['guardian', 'parent'],
  ['relative', 'parent'],
]);

export const rolesWithCustody: readonly string[] = ['parent', 'guardian'];
