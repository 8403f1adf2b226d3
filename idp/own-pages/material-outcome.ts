import * as v from 'valibot';
import type { MaterialOutcome } from '../pages/material-admin-card.ts';
import { type MaterialPlace, placeAddress } from '../pages/material-admin-card.ts';
import type { OwnContext } from './door.ts';

const Said = v.union([
  v.object({ done: v.picklist(['saved', 'published', 'taken-down', 'sent', 'restored']) }),
  v.object({ fault: v.picklist(['draft-changed', 'mails-today', 'not-published']) }),
]);

/** What has come of the step before, as the address says. */
export function outcomeOf(c: OwnContext): MaterialOutcome | undefined {
  const said = v.safeParse(Said, c.req.query());
  return said.success ? said.output : undefined;
}

/** Leads to a page that says what has come of this step. */
export function leadTo(
  c: OwnContext,
  path: '' | `/${string}`,
  place: MaterialPlace,
  outcome?: v.InferOutput<typeof Said>,
): Response {
  const said = outcome === undefined ? '' : `&${new URLSearchParams(outcome).toString()}`;
  return c.redirect(placeAddress(path, place) + said, 303);
}
