import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import type { Database } from '../database/open.ts';
import { isMemberOn } from './member-on.ts';
import type { Turned } from './turn-batch.ts';

/** What turning the school year would move now: classes whose year is over, and the pupils in them. */
export async function dueToTurn(database: Database, now: Date): Promise<Turned> {
  const today = danishDay(now);
  const due = database.selectFrom('classes').where('year', '<', schoolYearOf(today));
  const { schools, classes } = await due
    .select(({ fn }) => [fn.count<number>('institution').distinct().as('schools'), fn.countAll<number>().as('classes')])
    .executeTakeFirstOrThrow();
  const { pupils } = await due
    .innerJoin('class_members', (join) =>
      join
        .onRef('class_members.institution', '=', 'classes.institution')
        .onRef('class_members.class', '=', 'classes.name'),
    )
    .innerJoin('people', 'people.id', 'class_members.person')
    .where('people.role', '=', 'pupil')
    .where(isMemberOn(today))
    .select(({ fn }) => fn.count<number>('class_members.person').distinct().as('pupils'))
    .executeTakeFirstOrThrow();
  return { schools, classes, pupils };
}
