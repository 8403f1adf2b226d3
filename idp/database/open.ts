import type { PGlite } from '@electric-sql/pglite';
import { type Dialect, Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import { openDurableFolder } from './durable-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { type Notices, noticesInFolder, noticesOnServer } from './notices.ts';
import type { Tables } from './tables.ts';

/** The database, as every query sees it; a transaction is one too. */
export type Database = Kysely<Tables>;

/** A server that many processes share, a folder for one process, or one that the caller opened (tests). */
export type DatabasePlace = { url: string } | { folder: string } | { pglite: PGlite };

export interface OpenDatabase {
  readonly database: Database;
  readonly notices: Notices;
  /** Lets what runs finish, then gives back connections or folder. */
  close(): Promise<void>;
}

/**
 * Opens the database without touching its tables (see migrate.ts). In a folder, what was answered is on the disk.
 * @throws StartError when the folder is locked or the server does not answer
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  if ('url' in place) return openServer(place.url);
  if ('pglite' in place) {
    return opened(new PGliteDialect({ pglite: place.pglite }), noticesInFolder(place.pglite));
  }
  const lock = lockFolder(place.folder);
  try {
    const pglite = await openDurableFolder(place.folder);
    return opened(new PGliteDialect({ pglite }), noticesInFolder(pglite), lock.release);
  } catch (cause) {
    lock.release();
    throw new StartError(`The database in ${place.folder} cannot be opened.`, { cause });
  }
}

/** The database that the environment names: a server, else the data folder. @throws StartError as openDatabase does */
export function openConfiguredDatabase(config: { databaseUrl: string | undefined; dataFolder: string }) {
  return openDatabase(config.databaseUrl === undefined ? { folder: config.dataFolder } : { url: config.databaseUrl });
}

async function openServer(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 5000,
    types,
  });
  pool.on('error', () => undefined); // an idle connection broke; the next query opens another or says why it cannot
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw new StartError('The database server named by DATABASE_URL does not answer.', { cause });
  }
  return opened(new PostgresDialect({ pool }), noticesOnServer(url));
}

/** Counts (int8) come as numbers, as PGlite gives them; none of ours passes 2^53. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

function opened(dialect: Dialect, notices: Notices, afterwards?: () => void): OpenDatabase {
  const database = new Kysely<Tables>({ dialect });
  return {
    database,
    notices,
    close: async () => {
      await database.destroy();
      afterwards?.();
    },
  };
}
