import { failure, type Failure } from '../../shared/contract/errors.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { WindowRow, WindowState } from '../database/tables/windows.ts';
import { isCode } from './code.ts';
import { findWindow, type Window } from './find.ts';
import type { WindowRules } from './rules.ts';
import { tellAdults } from './tell.ts';

type Which = Pick<WindowRow, 'opening' | 'pupil'>;

/**
 * Takes a pupil into an open window, in the transaction it is given, which has the pupil's turn: from now on it is this sign-in's
 * and no other's. Wrong words count, whoever types them, and at the last the window is spent.
 */
export async function enterWindow(
  transaction: Database,
  which: Which,
  typed: string | undefined,
  rules: WindowRules,
  now: Date,
): Promise<Window | Failure> {
  const window = await findWindow(transaction, which, 'open', now);
  if (window === undefined) return failure('window-over', {});
  if (window.code !== null && !isCode(typed ?? '', window.code)) return countWrong(transaction, window, rules, now);
  // Whoever is first, whatever else is done at this moment
  return (await move(transaction, window, 'taken', now)) ? window : failure('window-over', {});
}

/**
 * The pupil has what the window gives, or not: false when the adult has closed it meanwhile, or may not have opened it any more.
 * In the transaction it is given, with what is given.
 */
export async function useWindow(
  transaction: Database,
  which: Which,
  client: string | null,
  now: Date,
): Promise<boolean> {
  const window = await findWindow(transaction, which, 'taken', now);
  if (window === undefined) return false;
  if (!(await move(transaction, window, 'used', now))) return false;
  const { pupil: person, openedBy: actor, gives: way } = window;
  await writeAudit(transaction, { event: 'window-used', person, client, actor, way }, now);
  await closeOthers(transaction, window, now);
  return true;
}

/** Nobody needs the pupil's other windows of this kind any more, which somebody has opened or left meanwhile. */
async function closeOthers(transaction: Database, { pupil, gives }: Window, now: Date): Promise<void> {
  const others = await transaction
    .updateTable('windows')
    .set({ state: 'cancelled', changed_at: now })
    .where('pupil', '=', pupil)
    .where('gives', '=', gives)
    .where('state', 'in', ['open', 'taken'])
    .returning('opening')
    .execute();
  if (others.length === 0) return;
  const ids = others.map(({ opening }) => opening);
  const openers = await transaction.selectFrom('openings').select('opened_by').where('id', 'in', ids).execute();
  await tellAdults(transaction, { pupils: [pupil], openers: openers.map(({ opened_by }) => opened_by) }, now);
}

/** The pupil has turned round before the end: as long as it would be open, it is open again. */
export async function leaveWindow(transaction: Database, which: Which, now: Date): Promise<void> {
  const window = await findWindow(transaction, which, 'taken', now);
  if (window === undefined) return;
  const another = await transaction
    .selectFrom('windows')
    .select('opening')
    .where('pupil', '=', window.pupil)
    .where('gives', '=', window.gives)
    .where('state', '=', 'open')
    .executeTakeFirst();
  await move(transaction, window, another === undefined ? 'open' : 'cancelled', now);
}

async function countWrong(transaction: Database, window: Window, rules: WindowRules, now: Date): Promise<Failure> {
  const { opening, pupil, gives } = window;
  const wrong = window.wrong + 1;
  const triesLeft = rules.codeTries - wrong;
  await transaction
    .updateTable('windows')
    .set({ wrong })
    .where('opening', '=', opening)
    .where('pupil', '=', pupil)
    .execute();
  if (triesLeft > 0) return failure('window-code-wrong', { triesLeft });
  await move(transaction, window, 'spent', now);
  await writeAudit(transaction, { event: 'window-spent', person: pupil, client: null, way: gives }, now);
  return failure('window-over', {});
}

/** From how it was found; gives whether it still was so. */
async function move(
  transaction: Database,
  { opening, pupil, openedBy, state: found }: Window,
  state: WindowState,
  now: Date,
): Promise<boolean> {
  const moved = await transaction
    .updateTable('windows')
    .set({ state, changed_at: now })
    .where('opening', '=', opening)
    .where('pupil', '=', pupil)
    .where('state', '=', found)
    .returning('pupil')
    .executeTakeFirst();
  if (moved !== undefined) await tellAdults(transaction, { pupils: [pupil], openers: [openedBy] }, now);
  return moved !== undefined;
}
