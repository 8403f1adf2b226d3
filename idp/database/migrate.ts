import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './open.ts';

/**
 * Brings the tables up to date: each migration once, in order, all or none. Processes that start together wait for
 * each other (an advisory lock on Postgres, the folder's lock on PGlite). @throws what the failing migration threw
 */
export async function migrate(database: Database): Promise<void> {
  const { error } = await migrator(database).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** Whether every migration has run; asks the database. */
export async function isMigrated(database: Database): Promise<boolean> {
  const known = await migrator(database).getMigrations();
  return known.every((migration) => migration.executedAt !== undefined);
}

function migrator(database: Database): Migrator {
  return new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
}
