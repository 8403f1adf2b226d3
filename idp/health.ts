import { sql } from 'kysely';
import { isMigrated } from './database/migrate.ts';
import type { Database } from './database/open.ts';
import type { Routes } from './sign-in-room.ts';

/** `/healthz`: the process answers. `/readyz`: so does the database, with every migration run. */
export function addHealth(routes: Routes, database: Database, isStopping: () => boolean): void {
  routes.get('/healthz', (c) => c.json({ status: 'ok' }));
  routes.get('/readyz', async (c) => {
    const ready = !isStopping() && (await isUsable(database));
    return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503);
  });
}

async function isUsable(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database);
    return await isMigrated(database);
  } catch {
    return false; // that it cannot be reached is the answer
  }
}
