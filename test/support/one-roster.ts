import type { FileName } from '../../idp/import/oneroster/files.ts';
import { readOneRoster } from '../../idp/import/oneroster/read-set.ts';
import type { Read } from '../../idp/import/read-path.ts';
import { readTable } from '../../idp/import/table/read-table.ts';
import { inUtf8 } from './tables.ts';

/** The headings of the CSV binding 1.2, all of them and in its order. */
const headings: Record<FileName | 'manifest', string> = {
  manifest: 'propertyName,value',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  users:
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
};

type Rows = Readonly<Record<FileName, readonly Readonly<Record<string, string>>[]>>;

/** A file of the set: each row says the columns that it fills. */
export function fileOf(name: FileName | 'manifest', rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = headings[name].split(',');
  const cell = (text = '') => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headings[name], ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\r\n');
}

/** Two schools of a district; Ida goes to both, Mette teaches her in one, her father is a contact and her uncle a relative. */
export const set: Rows = {
  orgs: [
    { sourcedId: 'd', name: 'Skovbrynet Kommune', type: 'district' },
    { sourcedId: 's1', name: 'Skovbrynet Skole', type: 'school', identifier: '099123', parentSourcedId: 'd' },
    { sourcedId: '099456', name: 'Åbrinkens Skole', type: 'school', parentSourcedId: 'd' },
  ],
  academicSessions: [
    { sourcedId: 't', title: '2026/27', type: 'schoolYear', startDate: '2026-08-10', schoolYear: '2027' },
  ],
  classes: [
    { sourcedId: 'c1', title: '5.A', grades: '05', classType: 'homeroom', schoolSourcedId: 's1', termSourcedIds: 't' },
    { sourcedId: 'c2', title: '5.-6.', grades: '05,06', classType: 'homeroom', schoolSourcedId: '099456' },
    { sourcedId: 'c3', title: 'Matematik', grades: '05', classType: 'scheduled', schoolSourcedId: 's1' },
  ],
  users: [
    {
      sourcedId: 'u1',
      enabledUser: 'true',
      username: 'idah1234',
      givenName: 'Ida',
      familyName: 'Holm',
      agentSourcedIds: 'u3,u4',
    },
    {
      sourcedId: 'u2',
      enabledUser: 'true',
      username: 'mette@skole.dk',
      givenName: 'Mette',
      familyName: 'Lindgaard',
      password: 'x',
    },
    { sourcedId: 'u3', enabledUser: 'true', username: '', givenName: 'Lars', familyName: 'Holm' },
    { sourcedId: 'u4', enabledUser: 'true', username: '', givenName: 'Onkel', familyName: 'Holm' },
    { sourcedId: 'u5', enabledUser: 'false', username: '', givenName: 'Gået', familyName: 'Hjem' },
  ],
  roles: [
    { sourcedId: 'r1', userSourcedId: 'u1', roleType: 'secondary', role: 'student', orgSourcedId: '099456' },
    { sourcedId: 'r2', userSourcedId: 'u1', roleType: 'primary', role: 'student', orgSourcedId: 's1' },
    {
      sourcedId: 'r3',
      userSourcedId: 'u2',
      roleType: 'primary',
      role: 'teacher',
      orgSourcedId: 's1',
      endDate: '2027-06-26',
    },
    { sourcedId: 'r4', userSourcedId: 'u3', roleType: 'primary', role: 'guardian', orgSourcedId: 's1' },
    { sourcedId: 'r5', userSourcedId: 'u4', roleType: 'primary', role: 'relative', orgSourcedId: 's1' },
    { sourcedId: 'r6', userSourcedId: 'u5', roleType: 'primary', role: 'student', orgSourcedId: 's1' },
  ],
  enrollments: [
    { sourcedId: 'e1', classSourcedId: 'c1', schoolSourcedId: 's1', userSourcedId: 'u1', role: 'student' },
    { sourcedId: 'e2', classSourcedId: 'c2', schoolSourcedId: '099456', userSourcedId: 'u1', role: 'student' },
    {
      sourcedId: 'e3',
      classSourcedId: 'c1',
      schoolSourcedId: 's1',
      userSourcedId: 'u2',
      role: 'teacher',
      endDate: '2027-06-26',
    },
    { sourcedId: 'e4', classSourcedId: 'c3', schoolSourcedId: 's1', userSourcedId: 'u1', role: 'student' },
    { sourcedId: 'e5', classSourcedId: 'c1', schoolSourcedId: 's1', userSourcedId: 'u5', role: 'student' },
  ],
  demographics: [{ sourcedId: 'u1', birthDate: '2015-02-28' }],
};

export const manifest = (other: Readonly<Record<string, string>> = {}) =>
  fileOf(
    'manifest',
    Object.entries({
      'manifest.version': '1.0',
      'oneroster.version': '1.2',
      ...Object.fromEntries(Object.keys(set).map((name) => [`file.${name}`, 'bulk'])),
      'file.results': 'absent',
      ...other,
    }).map(([propertyName, value]) => ({ propertyName, value })),
  );

/** Reads the set with these rows instead of its own, on this day. */
export function readSet(rows: Partial<Rows> = {}, today = '2026-11-26'): Read {
  const all = Object.entries({ ...set, ...rows }) as [FileName, readonly Record<string, string>[]][];
  const read = all.map(([name, own]) => [name, readTable(`${name}.csv`, inUtf8(fileOf(name, own)))] as const);
  const tables = new Map(read.flatMap(([name, { table }]) => (table === undefined ? [] : [[name, table] as const])));
  const { draft, findings } = readOneRoster(tables, today);
  return { draft, findings: [...read.flatMap(([, one]) => one.findings), ...findings] };
}
