import type { Config } from './config.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import type { Notices } from './database/notices.ts';
import { type Database, openConfiguredDatabase } from './database/open.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { createLog, type Log } from './log.ts';
import { startServer, stopServer } from './server.ts';
import type { SignInRoom } from './sign-in-room.ts';

export type OpenRoom = (parts: {
  config: Config;
  database: Database;
  notices: Notices;
  log: Log;
}) => Promise<SignInRoom>;

/**
 * Runs the provider until SIGTERM or SIGINT; then finishes what is under way and closes the database.
 * @throws StartError when it cannot start, with nothing left open
 */
export async function run(environment: Record<string, string | undefined>, openRoom: OpenRoom): Promise<void> {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const { database, notices, close } = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    const room = await openRoom({ config, database, notices, log });
    const identityProvider = await createIdentityProvider({ config, database, log, room });
    const server = await startServer(identityProvider.listener, config.port);
    log.info({ port: config.port, issuer: config.issuer }, 'listening');
    const signal = await untilToldToStop();
    log.info({ signal }, 'stopping');
    await identityProvider.close();
    await stopServer(server);
  } finally {
    await close();
  }
  log.info('stopped');
}

function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}
