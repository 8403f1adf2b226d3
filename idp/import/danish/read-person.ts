import type { Role } from '../../database/tables/people.ts';
import { usernamePattern } from '../../people/school-file.ts';
import type { DraftChild, DraftClass, DraftPerson } from '../draft.ts';
import { readMail } from '../mail.ts';
import { longestName, nameFault } from '../names.ts';
import type { Cells } from '../table/cells.ts';
import type { Field } from './columns.ts';
import { dayOf, roleOf, yesOrNo } from './words.ts';

/** Whoever a line is about; undefined, and reported, where something in it is wrong. */
export function readPerson(
  cells: Cells<Field>,
  usual: { role: Role | undefined; institution: string | undefined },
): DraftPerson | undefined {
  const at = { file: cells.file, line: cells.line };
  const institution = readInstitution(cells, usual.institution);
  const role = readRole(cells, usual.role);
  const givenName = readName(cells, 'givenName');
  const familyName = readName(cells, 'familyName');
  const username = cells.get('username').toLowerCase();
  const isUsername = username === '' || usernamePattern.test(username);
  if (!isUsername) cells.wrong('username-malformed', {}, 'username');
  const born = readDay(cells, 'born');
  const until = readDay(cells, 'until');
  const children = readChildren(cells, until.day);
  const mail = readMail(cells, 'mail');
  const registerId = cells.get('registerId');
  const isIdShort = registerId.length <= longestName;
  if (!isIdShort) cells.wrong('too-long', { limit: longestName }, 'registerId');
  const areRight =
    isIdShort && !mail.isWrong && isUsername && !born.isWrong && !until.isWrong && children !== undefined;
  if (institution === undefined || role === undefined || givenName === undefined) return undefined;
  if (familyName === undefined || !areRight) return undefined;
  return {
    at,
    ...(username !== '' && { username }),
    ...(registerId !== '' && { registerId }),
    givenName,
    familyName,
    born: born.day,
    mail: mail.mail,
    places: [{ institution, role, until: until.day, classes: classesOf(cells, until.day) }],
    children,
  };
}

/** Classes and year groups alike: which is which, the classes of the file say. */
function classesOf(cells: Cells<Field>, until: string | undefined): DraftClass[] {
  return [...new Set([...cells.list('class'), ...cells.list('yearGroup')])].map((name) => ({ name, until }));
}

function readInstitution(cells: Cells<Field>, usual: string | undefined): string | undefined {
  const said = cells.get('institution');
  if (said === '' && usual !== undefined) return usual;
  if (/^\d{6}$/.test(said)) return said;
  cells.wrong('institution-malformed', {}, 'institution');
  return undefined;
}

function readRole(cells: Cells<Field>, usual: Role | undefined): Role | undefined {
  const words = cells.list('role');
  if (words.length === 0 && usual !== undefined) return usual;
  if (words.length === 0) {
    cells.wrong('empty', {}, 'role');
    return undefined;
  }
  const role = roleOf(words);
  if (typeof role === 'string') return role;
  cells.wrong('role-unknown', { value: role.unknown }, 'role');
  return undefined;
}

function readName(cells: Cells<Field>, field: 'givenName' | 'familyName'): string | undefined {
  const name = cells.get(field);
  const fault = nameFault(name);
  if (fault === undefined) return name;
  if (fault === 'too-long') cells.wrong(fault, { limit: longestName }, field);
  else cells.wrong(fault, {}, field);
  return undefined;
}

function readDay(cells: Cells<Field>, field: 'born' | 'until'): { day: string | undefined; isWrong: boolean } {
  const text = cells.get(field);
  const day = text === '' ? undefined : dayOf(text);
  const isWrong = text !== '' && day === undefined;
  if (isWrong) cells.wrong('day-malformed', {}, field);
  return { day, isWrong };
}

function readChildren(cells: Cells<Field>, until: string | undefined): DraftChild[] | undefined {
  const said = cells.get('custody');
  const custody = said === '' ? true : yesOrNo(said);
  if (custody === undefined) {
    cells.wrong('yes-or-no', {}, 'custody');
    return undefined;
  }
  const at = { file: cells.file, line: cells.line };
  return cells.list('children').map((key) => ({ key, custody, until, at }));
}
