import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Role } from '../database/tables/people.ts';
import { holdsOn } from '../people/holds-on.ts';

/** Who opens a way in, at an institution of theirs; nobody by name: the provider's operator. */
export interface WayInOpener {
  readonly institution: string;
  readonly by: string | null;
}

const pupils: readonly Role[] = ['pupil', 'student'];
const staff: readonly Role[] = ['teacher', 'user-administrator', 'leader', 'staff'];

/**
 * The people for whom a way in may be opened at this moment, and may be used: who works at the institution, and contacts of its pupils. No
 * pupil or student of any school, for they have Elevadgang; nobody for themselves; and nobody who administers a school that the opener
 * does not, for that would be a way to the other school. The operator opens for user administrators alone. A query of `people`, for
 * the caller to ask on.
 */
export function recipientsOf(database: Database, { institution, by }: WayInOpener, now: Date) {
  const today = danishDay(now);
  return database
    .selectFrom('people')
    .where('people.role', 'not in', pupils)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('memberships as learning')
            .select('learning.person')
            .whereRef('learning.person', '=', 'people.id')
            .where('learning.role', 'in', pupils)
            .where(holdsOn(today, 'learning')),
        ),
      ),
    )
    .where(({ or, exists, selectFrom }) => {
      const works = exists(
        selectFrom('memberships as working')
          .select('working.person')
          .whereRef('working.person', '=', 'people.id')
          .where('working.institution', '=', institution)
          .where('working.role', 'in', by === null ? ['user-administrator'] : staff)
          .where(holdsOn(today, 'working')),
      );
      if (by === null) return works;
      const isContact = exists(
        selectFrom('contacts')
          .innerJoin('memberships as seat', 'seat.person', 'contacts.child')
          .select('contacts.adult')
          .whereRef('contacts.adult', '=', 'people.id')
          .where('seat.institution', '=', institution)
          .where('seat.role', 'in', pupils)
          .where(holdsOn(today, 'contacts'))
          .where(holdsOn(today, 'seat')),
      );
      return or([works, isContact]);
    })
    .$if(by !== null, (query) =>
      query
        .where('people.id', '!=', by ?? '')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('memberships as own')
              .select('own.person')
              .where('own.person', '=', by ?? '')
              .where('own.institution', '=', institution)
              .where('own.role', '=', 'user-administrator')
              .where(holdsOn(today, 'own')),
          ),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('memberships as theirs')
                .select('theirs.person')
                .whereRef('theirs.person', '=', 'people.id')
                .where('theirs.role', '=', 'user-administrator')
                .where(holdsOn(today, 'theirs'))
                .where('theirs.institution', 'not in', (where) =>
                  where
                    .selectFrom('memberships as looked_after')
                    .select('looked_after.institution')
                    .where('looked_after.person', '=', by ?? '')
                    .where('looked_after.role', '=', 'user-administrator')
                    .where(holdsOn(today, 'looked_after')),
                ),
            ),
          ),
        ),
    );
}

/** Whether a way in for this person may be opened, or used, by what the schools' data says now. */
export async function isRecipient(
  database: Database,
  { person, ...opener }: WayInOpener & { readonly person: string },
  now: Date,
): Promise<boolean> {
  const row = await recipientsOf(database, opener, now).where('people.id', '=', person).select('id').executeTakeFirst();
  return row !== undefined;
}
