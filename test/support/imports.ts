import type { Database } from '../../idp/database/open.ts';
import { type ImportAsked, type ImportOutcome, importPeople } from '../../idp/import/import-people.ts';
import type { Read } from '../../idp/import/read-path.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';

/** Imports on 26 November 2026, for the institutions of the file. */
export function importRead(database: Database, read: Read, asked: Partial<ImportAsked> = {}): Promise<ImportOutcome> {
  const today = danishDay(new Date('2026-11-26T11:00Z'));
  return importPeople(database, read, { institutions: [], isDryRun: false, yesRemove: undefined, today, ...asked });
}

/** Everything that an import could change, so that two looks can be compared. */
export async function everything(database: Database): Promise<Record<string, unknown[]>> {
  const tables = [
    'institutions',
    'classes',
    'people',
    'memberships',
    'class_members',
    'contacts',
    'register_ids',
  ] as const;
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await database.selectFrom(table).selectAll().execute();
    found[table] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return found;
}
