import { longestName, nameFault } from '../names.ts';
import type { School } from '../../people/school-file.ts';
import { dayIn, type Row } from './rows.ts';

type Class = School['classes'][number];

/**
 * The home classes of the set by their ids; classes of subjects are not read, for here a class is whom one goes to school with. Of
 * several grades a class has the lowest. `schools` gives an organisation's institution number.
 */
export function readHomeClasses(
  classes: ReadonlyMap<string, Row>,
  { schools, sessions }: { schools: ReadonlyMap<string, string>; sessions: ReadonlyMap<string, Row> },
): ReadonlyMap<string, Class> {
  const found = new Map<string, Class>();
  const lineOf = new Map<string, number>();
  for (const [id, row] of classes) {
    if (row.get('classType') !== 'homeroom') continue;
    const name = row.get('title');
    const fault = nameFault(name);
    const institution = schools.get(row.get('schoolSourcedId'));
    const grade = lowestGrade(row);
    if (fault === 'too-long') row.wrong(fault, { limit: longestName }, 'title');
    else if (fault !== undefined) row.wrong(fault, {}, 'title');
    if (institution === undefined) row.wrong('reference-unknown', { file: 'orgs.csv' }, 'schoolSourcedId');
    if (grade === undefined) row.wrong('grade-unknown', {}, 'grades');
    if (fault !== undefined || institution === undefined || grade === undefined) continue;
    const key = `${institution} ${name}`;
    const earlier = lineOf.get(key);
    if (earlier !== undefined) row.wrong('twice', { line: earlier }, 'title');
    lineOf.set(key, row.line);
    found.set(id, { institution, name, grade, kind: 'class', year: yearOf(row, sessions) });
  }
  return found;
}

/** Of "KG", "05" or "05,06". */
function lowestGrade(row: Row): number | undefined {
  const grades = row.list('grades').map((code) => (code === 'KG' ? 0 : /^\d{1,2}$/.test(code) ? Number(code) : NaN));
  const lowest = Math.min(...grades);
  return grades.length > 0 && lowest >= 0 && Math.max(...grades) <= 10 ? lowest : undefined;
}

/** The year in whose August the school year of the class's first known term began. */
function yearOf(row: Row, sessions: ReadonlyMap<string, Row>): number | undefined {
  const session = row
    .list('termSourcedIds')
    .map((id) => sessions.get(id))
    .find((one) => one !== undefined);
  const start = session && dayIn(session, 'startDate');
  if (start === undefined) return undefined;
  return Number(start.slice(0, 4)) - (Number(start.slice(5, 7)) >= 8 ? 0 : 1);
}
