import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './open.ts';

/**
 * Brings the tables up to date: each migration once, in order, all or none. Processes that start together wait for
 * each other (an advisory lock on Postgres, the folder's lock on PGlite). @throws what the failing migration threw
 */
export async function migrate(database: Database): Promise<void> {
  const { error } = await (await migrator(database)).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** Whether every migration has run; asks the database. */
export async function isMigrated(database: Database): Promise<boolean> {
  const known = await (await migrator(database)).getMigrations();
  return known.every((migration) => migration.executedAt !== undefined);
}

/** Kysely would take a migration table of any schema for ours: it is told which schema we are in. */
async function migrator(database: Database): Promise<Migrator> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(database);
  return new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: rows[0]?.name ?? 'public',
  });
}
