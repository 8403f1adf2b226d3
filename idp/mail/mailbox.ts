import type { Database } from '../database/open.ts';

/** An institution's name and central mailbox; undefined where it has none, or is no more. */
export async function mailboxOf(
  database: Database,
  institution: string,
): Promise<{ readonly name: string; readonly mail: string } | undefined> {
  const there = await database
    .selectFrom('institutions')
    .select(['name', 'mail'])
    .where('number', '=', institution)
    .executeTakeFirst();
  return there?.mail ? { name: there.name, mail: there.mail } : undefined;
}
