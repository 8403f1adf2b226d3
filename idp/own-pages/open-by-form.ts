import type { WayInBy } from '../database/tables/ways-in.ts';
import { putInOutbox } from '../mail/outbox.ts';
import type { WaysInOutcome } from '../pages/ways-in-page.ts';
import { findPersonById, normalUsername } from '../people/people.ts';
import type { Letter } from '../ways-in/letter.ts';
import { openWayIn } from '../ways-in/open.ts';
import type { MailingParts, SchoolVisit } from './school-door.ts';

/**
 * Opens what the form asks for. On paper the letter comes back, which is shown in this answer and never again; the mail is ordered in the transaction in which
 * the way in is opened, as is the one that tells whom it is for that there is one on paper.
 */
export async function openByForm(
  visit: SchoolVisit,
  { id, how, username }: { readonly id: string; readonly how: WayInBy; readonly username: string },
  { desk, post, issuer }: MailingParts,
): Promise<Letter | WaysInOutcome> {
  const { database, now } = desk;
  const { lang, school, person: administrator } = visit;
  if (how === 'mail' && post === undefined) return { fault: 'no-address' };
  const order = { id, how, username: normalUsername(username), institution: school.number, by: administrator.id };
  const opened = await database.transaction().execute(async (transaction) => {
    const at = now();
    const made = await openWayIn(transaction, order, desk, at);
    if (post !== undefined && typeof made !== 'string') {
      const kind = how === 'mail' ? 'way-in' : 'way-in-told';
      const mail = { kind, institution: school.number, audience: null, way_in: id, lang } as const;
      await putInOutbox(transaction, { ...mail, ordered_by: administrator.id }, at);
    }
    return made;
  });
  if (typeof opened === 'string') return { fault: opened };
  const { code, person, expiresAt } = opened;
  post?.look();
  if (code === undefined) return { done: 'mailed' };
  const found = await findPersonById(database, person, now());
  const name = found === undefined ? '' : `${found.givenName} ${found.familyName}`;
  return { lang, how, school: school.name, name, username: order.username, code, expiresAt, issuer };
}
