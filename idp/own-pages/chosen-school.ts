import type { Administered } from '../people/administered.ts';
import type { OwnContext } from './door.ts';

/** The school that the address names, if it is one of theirs; where it names none, their first. */
export function chosenSchool<School extends Administered>(
  c: OwnContext,
  schools: readonly School[],
): School | undefined {
  const asked = c.req.query('school');
  return asked === undefined ? schools[0] : schools.find(({ number }) => number === asked);
}
