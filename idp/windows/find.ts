import type { Selectable } from 'kysely';
import type { Gives } from '../../shared/contract/pupils.ts';
import type { Database } from '../database/open.ts';
import type { OpeningRow, WindowRow } from '../database/tables/windows.ts';
import { pupilsWithinReach } from './pupils-within-reach.ts';

/** A window with what it was opened with. */
export interface Window extends Pick<Selectable<WindowRow>, 'opening' | 'pupil' | 'gives' | 'state' | 'wrong'> {
  readonly code: string | null;
  readonly openedBy: string;
  readonly openedAs: OpeningRow['opened_as'];
  readonly institution: string | null;
  readonly expiresAt: Date;
  /** The adult's whole name. */
  readonly by: string;
}

/** The pupil's window that stands open at this moment, by an adult who still may have opened it. */
export async function openWindowOf(
  database: Database,
  pupil: string,
  gives: Gives,
  now: Date,
): Promise<Window | undefined> {
  const row = await windows(database)
    .where('windows.pupil', '=', pupil)
    .where('windows.gives', '=', gives)
    .where('windows.state', '=', 'open')
    .where('openings.expires_at', '>', now)
    .executeTakeFirst();
  return row && (await isTheirs(database, row, now)) ? row : undefined;
}

/** The window of this opening, if it is in one of these states, in time where it is only open, and by an adult who still may. */
export async function findWindow(
  database: Database,
  { opening, pupil }: Pick<WindowRow, 'opening' | 'pupil'>,
  state: 'open' | 'taken',
  now: Date,
): Promise<Window | undefined> {
  const row = await windows(database)
    .where('windows.opening', '=', opening)
    .where('windows.pupil', '=', pupil)
    .where('windows.state', '=', state)
    .executeTakeFirst();
  if (row === undefined || (state === 'open' && row.expiresAt <= now)) return undefined;
  return (await isTheirs(database, row, now)) ? row : undefined;
}

/** Whoever has no pupil there any more has no window open there either. */
async function isTheirs(database: Database, window: Window, now: Date): Promise<boolean> {
  const opener = { adult: window.openedBy, as: window.openedAs, institution: window.institution };
  return (await pupilsWithinReach(database, opener, now, [window.pupil])).has(window.pupil);
}

function windows(database: Database) {
  return database
    .selectFrom('windows')
    .innerJoin('openings', 'openings.id', 'windows.opening')
    .innerJoin('people', 'people.id', 'openings.opened_by')
    .select([
      'windows.opening',
      'windows.pupil',
      'windows.gives',
      'windows.state',
      'windows.wrong',
      'openings.code',
      'openings.opened_by as openedBy',
      'openings.opened_as as openedAs',
      'openings.institution',
      'openings.expires_at as expiresAt',
    ])
    .select((select) =>
      select.fn<string>('concat_ws', [select.val(' '), 'people.given_name', 'people.family_name']).as('by'),
    );
}
