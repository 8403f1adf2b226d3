import { sql } from 'kysely';
import type { Database } from '../../idp/database/open.ts';

/** Every row of the whole database in which one of these words stands, behind its table's name. */
export async function rowsWith(database: Database, words: readonly string[]): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(database);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(database);
    found.push(
      ...rows.filter(({ row }) => words.some((word) => row.includes(word))).map(({ row }) => `${name} ${row}`),
    );
  }
  return found;
}
