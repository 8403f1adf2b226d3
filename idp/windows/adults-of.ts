import { sql } from 'kysely';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from '../people/holds-on.ts';

/**
 * Everybody who may have one of these pupils on the screen at this moment: pupils-within-reach.ts from the other side. It is
 * for telling them to look, and no proof of anything: what they see, each asks for anew.
 */
export async function adultsOf(database: Database, pupils: readonly string[], now: Date): Promise<string[]> {
  const today = danishDay(now);
  const those = sql<string>`any(${pupils}::text[])`;
  const { rows } = await sql<{ adult: string }>`
    select contacts.adult from contacts
      where contacts.child = ${those} and contacts.custody and ${holdsOn(today, 'contacts')}
    union
    select teaching.person from class_members as learning
      join class_members as teaching on teaching.institution = learning.institution and teaching.class = learning.class
      join memberships as working on working.person = teaching.person and working.institution = teaching.institution
      where learning.person = ${those} and working.role = 'teacher'
        and ${holdsOn(today, 'learning')} and ${holdsOn(today, 'teaching')} and ${holdsOn(today, 'working')}
    union
    select working.person from memberships as belonging
      join memberships as working on working.institution = belonging.institution
      where belonging.person = ${those} and working.role = 'user-administrator'
        and ${holdsOn(today, 'belonging')} and ${holdsOn(today, 'working')}`.execute(database);
  return rows.map(({ adult }) => adult);
}
