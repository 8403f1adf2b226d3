import type { InstitutionKind } from '../../../shared/contract/institutions.ts';
import type { Role } from '../../database/tables/people.ts';

/** Roles as Danish administration systems name them, in small letters. */
const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['elev', 'pupil'],
  ['barn', 'pupil'],
  ['studerende', 'student'],
  ['kursist', 'student'],
  ['lærer', 'teacher'],
  ['børnehaveklasseleder', 'teacher'],
  ['vikar', 'teacher'],
  ['brugeradministrator', 'user-administrator'],
  ['leder', 'leader'],
  ['ledelse', 'leader'],
  ['skoleleder', 'leader'],
  ['medarbejder', 'staff'],
  ['pædagog', 'staff'],
  ['tap', 'staff'],
  ['sekretær', 'staff'],
  ['konsulent', 'staff'],
  ['praktikant', 'staff'],
  ['vejleder', 'staff'],
  ['forælder', 'parent'],
  ['kontaktperson', 'parent'],
  ['mor', 'parent'],
  ['far', 'parent'],
  ['værge', 'parent'],
]);

const institutionKindOf: ReadonlyMap<string, InstitutionKind> = new Map<string, InstitutionKind>([
  ['skole', 'school'],
  ['grundskole', 'school'],
  ['forvaltning', 'administration'],
  ['kommune', 'administration'],
  ['ppr', 'other'],
  ['andet', 'other'],
]);

/** What an institution is, by the word of a cell; where there is none, by its name. */
export function kindOf(word: string, name: string): InstitutionKind | undefined {
  if (word !== '') return institutionKindOf.get(word.toLowerCase()) ?? 'other';
  return /kommune|forvaltning/i.test(name) ? 'administration' : undefined;
}

/** Of several roles at one place, the one that lets somebody do most. */
const strongest: readonly Role[] = ['user-administrator', 'teacher', 'leader', 'staff', 'parent', 'student', 'pupil'];

/** The role of a cell, or the first word that is none. */
export function roleOf(words: readonly string[]): Role | { unknown: string } {
  const found = words.map((word) => roles.get(word.toLowerCase()) ?? { unknown: word });
  const unknown = found.find((one) => typeof one !== 'string');
  if (unknown !== undefined) return unknown;
  return strongest.find((role) => found.includes(role)) ?? { unknown: '' };
}

/** Which role a file's name says where it has no column of roles: "elever.csv", "Kontaktpersoner 2026.csv". */
export function roleOfFile(file: string): Role | undefined {
  if (/elev|pupil/i.test(file)) return 'pupil';
  return /kontakt|forældre|foraeldre|værge/i.test(file) ? 'parent' : undefined;
}

const beginners = ['bh', 'bhkl', 'børnehaveklasse', 'børnehaveklassen', 'kg'];

/** "5", "05", "5.", "5. klasse", "Børnehaveklasse". */
export function gradeOf(text: string): number | undefined {
  const said = text.toLowerCase();
  if (beginners.includes(said)) return 0;
  const [, digits] = /^(\d{1,2})\.?(?:\s*(?:klasse|klassetrin|kl\.?))?$/.exec(said) ?? [];
  return inSchool(digits);
}

/** The grade that a class's name begins with: 5 of "5.A", "5A", "5. årgang". */
export function gradeOfClass(name: string): number | undefined {
  return inSchool(/^(\d{1,2})(?!\d)/.exec(name)?.[1]);
}

function inSchool(digits: string | undefined): number | undefined {
  const grade = Number(digits ?? '-1');
  return grade >= 0 && grade <= 10 ? grade : undefined;
}

/** "2014-03-09", "09-03-2014", "9/3 2014", "09.03.2014": as an ISO day, if the calendar has it. */
export function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./ ](\d{4})$/.exec(text);
  const [year = '', month = '', day = ''] = iso?.slice(1) ?? danish?.slice(1).toReversed() ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T12:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : undefined;
}

export function yesOrNo(text: string): boolean | undefined {
  const said = text.toLowerCase();
  if (['ja', 'j', 'x', '1', 'sand', 'true'].includes(said)) return true;
  return ['nej', 'n', '0', 'falsk', 'false'].includes(said) ? false : undefined;
}
