import { randomBytes } from 'node:crypto';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Gives } from '../../shared/contract/pupils.ts';
import { bandOf } from '../../shared/policy/band.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { gradesOfPupils } from '../people/grades.ts';
import { drawCode } from './code.ts';
import { type Opener, pupilsWithinReach } from './pupils-within-reach.ts';
import type { WindowRules } from './rules.ts';
import { tellAdults, tellPupils } from './tell.ts';

/**
 * Opens a window for each of the pupils, in the transaction it is given: for all of them, or for none when one is not within
 * the adult's reach, whether or not there is such a pupil. Of one kind a pupil has one window open: the last is the one.
 * @param usernames in lower case
 */
export async function openWindows(
  transaction: Database,
  asked: { readonly opener: Opener; readonly usernames: readonly string[]; readonly gives: Gives },
  rules: WindowRules,
  now: Date,
): Promise<{ opening: string } | Failure> {
  const { opener, gives } = asked;
  const usernames = [...new Set(asked.usernames)];
  const pause = await pauseBefore(transaction, opener.adult, rules, now);
  if (pause > 0) return failure('opened-often', { retryAfterSeconds: pause });
  // Whose windows move waits for whoever else moves something of theirs, always in the same order
  const known = await transaction
    .selectFrom('people')
    .select('id')
    .where('username', 'in', usernames)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const pupils = known.map(({ id }) => id);
  const within = await pupilsWithinReach(transaction, opener, now, pupils);
  if (within.size < usernames.length) return failure('not-your-pupils', {});

  await transaction
    .updateTable('windows')
    .set({ state: 'cancelled', changed_at: now })
    .where('pupil', 'in', pupils)
    .where('gives', '=', gives)
    .where('state', '=', 'open')
    .execute();
  const opening = randomBytes(15).toString('base64url');
  await transaction
    .insertInto('openings')
    .values({
      id: opening,
      institution: opener.institution,
      gives,
      opened_by: opener.adult,
      opened_as: opener.as,
      code:
        pupils.length < rules.codeFrom ? null : drawCode({ isShort: await areShort(transaction, pupils, rules, now) }),
      opened_at: now,
      expires_at: new Date(now.getTime() + rules.lastsSeconds * 1000),
    })
    .execute();
  await transaction
    .insertInto('windows')
    .values(pupils.map((pupil) => ({ opening, pupil, gives, state: 'open' as const, changed_at: now })))
    .execute();
  for (const person of pupils) {
    await writeAudit(
      transaction,
      { event: 'window-opened', person, client: null, actor: opener.adult, way: gives },
      now,
    );
  }
  await tellPupils(transaction, pupils);
  await tellAdults(transaction, { pupils, openers: [opener.adult] }, now);
  return { opening };
}

/** Seconds until this adult may open more. */
async function pauseBefore(database: Database, adult: string, rules: WindowRules, now: Date): Promise<number> {
  const hour = 3_600_000;
  const rows = await database
    .selectFrom('openings')
    .select('opened_at')
    .where('opened_by', '=', adult)
    .where('opened_at', '>', new Date(now.getTime() - hour))
    .orderBy('opened_at', 'desc')
    .limit(rules.openingsPerHour)
    .execute();
  const oldest = rows.length < rules.openingsPerHour ? undefined : rows.at(-1);
  return oldest === undefined ? 0 : Math.ceil((oldest.opened_at.getTime() + hour - now.getTime()) / 1000);
}

/** The youngest decide: whoever reads long words reads short ones too. */
async function areShort(
  database: Database,
  pupils: readonly string[],
  { shortCodeUpTo }: WindowRules,
  now: Date,
): Promise<boolean> {
  if (pupils.length > shortCodeUpTo) return false;
  const grades = await gradesOfPupils(database, danishDay(now), pupils);
  return [...grades.values()].some((grade) => bandOf({ role: 'pupil', grade }) === 'indskoling');
}
