import type { Database } from '../database/open.ts';

/** For how many months entries are kept (FACTS.md section 9), and the bounds that the database holds it to (migration 0011). */
export const auditMonths = { usual: 6, least: 4, most: 6 } as const;

/** Has entries kept for so long from now on, on every process: the database decides by this number which it lets go. */
export async function keepAuditFor(database: Database, months: number): Promise<void> {
  const value = String(months);
  await database
    .insertInto('settings')
    .values({ name: 'audit-months', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
