import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Request } from '../../shared/contract/approvals.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from './holds-on.ts';

/** Somebody who may vouch for a pupil, as the school's data says now. */
export interface GrownUp {
  readonly id: string;
  readonly givenName: string;
  readonly as: Request['as'];
}

/**
 * A pupil's grown-ups at this moment: contacts with custody, and teachers of their classes at every school of theirs, not those of
 * a year group. Whose relation has ended, or whose
 * custody, is none of them from the next question on; contacts come first, then teachers, both by name.
 */
export async function grownUpsOf(database: Database, pupil: string, now: Date): Promise<GrownUp[]> {
  const rows = await relations(database, now).where('relations.pupil', '=', pupil).execute();
  const people = rows.map(({ adult, given_name, as }) => ({ id: adult, givenName: given_name, as }));
  const { compare } = new Intl.Collator('da');
  const byName = people.toSorted((one, other) => compare(one.as + one.givenName, other.as + other.givenName));
  return byName.filter(({ id }, at) => byName.findIndex((one) => one.id === id) === at);
}

/** What an adult is to a pupil at this moment; undefined: nothing that lets them vouch. */
export async function relationOf(
  database: Database,
  { adult, pupil }: { adult: string; pupil: string },
  now: Date,
): Promise<Request['as'] | undefined> {
  const rows = await relations(database, now)
    .where('relations.pupil', '=', pupil)
    .where('relations.adult', '=', adult)
    .execute();
  return rows.find(({ as }) => as === 'contact')?.as ?? rows[0]?.as;
}

/** The pupils for whom an adult may vouch at this moment. */
export async function pupilsOf(
  database: Database,
  adult: string,
  now: Date,
): Promise<ReadonlyMap<string, Request['as']>> {
  const rows = await relations(database, now).where('relations.adult', '=', adult).execute();
  const teachersFirst = rows.toSorted((one, other) => other.as.localeCompare(one.as));
  return new Map(teachersFirst.map(({ pupil, as }) => [pupil, as]));
}

function relations(database: Database, now: Date) {
  const day = danishDay(now);
  return database
    .with('relations', (query) =>
      query
        .selectFrom('contacts')
        .where('contacts.custody', '=', true)
        .where(holdsOn(day, 'contacts'))
        .select((select) => ['contacts.adult', 'contacts.child as pupil', select.val('contact').as('as')])
        .union(
          query
            .selectFrom('class_members as teaching')
            .innerJoin('memberships as post', (join) =>
              join
                .onRef('post.person', '=', 'teaching.person')
                .onRef('post.institution', '=', 'teaching.institution')
                .on(holdsOn(day, 'post')),
            )
            .innerJoin('classes', (join) =>
              join
                .onRef('classes.institution', '=', 'teaching.institution')
                .onRef('classes.name', '=', 'teaching.class'),
            )
            .innerJoin('class_members as learning', (join) =>
              join
                .onRef('learning.institution', '=', 'teaching.institution')
                .onRef('learning.class', '=', 'teaching.class'),
            )
            .innerJoin('memberships as seat', (join) =>
              join
                .onRef('seat.person', '=', 'learning.person')
                .onRef('seat.institution', '=', 'learning.institution')
                .on(holdsOn(day, 'seat')),
            )
            .where('post.role', '=', 'teacher')
            .where('classes.kind', '=', 'class')
            .where(holdsOn(day, 'teaching'))
            .where(holdsOn(day, 'learning'))
            .select((select) => [
              'teaching.person as adult',
              'learning.person as pupil',
              select.val('teacher').as('as'),
            ]),
        ),
    )
    .selectFrom('relations')
    .innerJoin('people as adults', 'adults.id', 'relations.adult')
    .innerJoin('people as pupils', 'pupils.id', 'relations.pupil')
    .where('pupils.role', '=', 'pupil')
    .where('adults.role', 'not in', ['pupil', 'student'])
    .whereRef('adults.id', '!=', 'pupils.id')
    .select(['relations.adult', 'relations.pupil', 'relations.as', 'adults.given_name'])
    .$narrowType<{ as: Request['as'] }>();
}
