import { type Database, openDatabase } from '../../idp/database/open.ts';

/** Looks into the database of a data folder, which is closed afterwards: the next process has it for itself. */
export async function lookInto<T>(folder: string, look: (database: Database) => Promise<T>): Promise<T> {
  const { database, close } = await openDatabase({ folder });
  try {
    return await look(database);
  } finally {
    await close();
  }
}
