import type { Place } from '../../shared/contract/pupils.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { OpeningRow } from '../database/tables/windows.ts';
import { holdsOn } from '../people/holds-on.ts';

/** An adult at a place of theirs: as what they open doors there. */
export interface Opener {
  readonly adult: string;
  readonly as: OpeningRow['opened_as'];
  /** The school; null at one's own children. */
  readonly institution: string | null;
}

/** Where somebody has pupils at this moment, the school first that they belong to first; children come last. */
export async function placesOf(database: Database, adult: string, now: Date): Promise<Place[]> {
  const today = danishDay(now);
  const schools = await database
    .selectFrom('memberships')
    .innerJoin('institutions', 'institutions.number', 'memberships.institution')
    .innerJoin('people', 'people.id', 'memberships.person')
    .where('memberships.person', '=', adult)
    .where('memberships.role', 'in', ['teacher', 'user-administrator'])
    .where(holdsOn(today, 'memberships'))
    .select(['institutions.number', 'institutions.name', 'memberships.role', 'people.institution as home'])
    .orderBy('institutions.name')
    .execute();
  const homeFirst = schools.toSorted((one, other) => Number(isHome(other)) - Number(isHome(one)));
  const places = homeFirst.map(({ number, name, role }) => {
    return { id: number, name, as: role === 'teacher' ? 'teacher' : 'user-administrator' } as const;
  });
  const children = await pupilsWithinReach(database, { adult, as: 'contact', institution: null }, now);
  return children.size === 0 ? places : [...places, { id: 'children', name: '', as: 'contact' }];
}

function isHome({ number, home }: { number: string; home: string }): boolean {
  return number === home;
}

/** The adult at that place, as they are there. */
export function openerAt(adult: string, { id, as }: Place): Opener {
  return { adult, as, institution: id === 'children' ? null : id };
}

/**
 * The pupils for whom an adult may open a door at this moment, by what the school's data says now: a teacher for those of their
 * classes and year groups, a user administrator for the school's, a contact with custody for the child. A relation that has
 * ended is none from the next question on. @param among only of these
 */
export async function pupilsWithinReach(
  database: Database,
  { adult, as, institution }: Opener,
  now: Date,
  among?: readonly string[],
): Promise<ReadonlySet<string>> {
  if (among?.length === 0) return new Set();
  const today = danishDay(now);
  const pupils = database
    .selectFrom('people as pupils')
    .where('pupils.role', 'in', as === 'contact' ? ['pupil'] : ['pupil', 'student'])
    .where('pupils.id', '!=', adult)
    .$if(among !== undefined, (query) => query.where('pupils.id', 'in', [...(among ?? [])]))
    .select('pupils.id')
    .distinct();
  const rows =
    institution === null
      ? await pupils
          .innerJoin('contacts', 'contacts.child', 'pupils.id')
          .innerJoin('people as adults', 'adults.id', 'contacts.adult')
          .where('contacts.adult', '=', adult)
          .where('contacts.custody', '=', true)
          .where('adults.role', 'not in', ['pupil', 'student'])
          .where(holdsOn(today, 'contacts'))
          .execute()
      : await pupils
          .innerJoin('memberships as belonging', 'belonging.person', 'pupils.id')
          .innerJoin('memberships as working', 'working.institution', 'belonging.institution')
          .where('belonging.institution', '=', institution)
          .where('working.person', '=', adult)
          .where('working.role', '=', as === 'teacher' ? 'teacher' : 'user-administrator')
          .where(holdsOn(today, 'belonging'))
          .where(holdsOn(today, 'working'))
          .$if(as === 'teacher', (query) =>
            query.where((where) =>
              where.exists(
                where
                  .selectFrom('class_members as learning')
                  .innerJoin('class_members as teaching', (join) =>
                    join
                      .onRef('teaching.institution', '=', 'learning.institution')
                      .onRef('teaching.class', '=', 'learning.class'),
                  )
                  .whereRef('learning.person', '=', 'pupils.id')
                  .where('learning.institution', '=', institution)
                  .where('teaching.person', '=', adult)
                  .where(holdsOn(today, 'learning'))
                  .where(holdsOn(today, 'teaching'))
                  .select('learning.person'),
              ),
            ),
          )
          .execute();
  return new Set(rows.map(({ id }) => id));
}
