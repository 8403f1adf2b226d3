import { createIdentityProvider, type IdentityProvider } from '../../idp/identity-provider.ts';
import { createLog } from '../../idp/log.ts';
import { saveClient } from '../../idp/oidc/clients.ts';
import { startServer, stopServer } from '../../idp/server.ts';
import type { SignInRoom } from '../../idp/sign-in-room.ts';
import type { Database, OpenDatabase } from '../../idp/database/open.ts';
import { openTestDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { openDoorRoom, pupils } from './sign-in-room.ts';

export const clientSecret = 'a-secret-that-only-the-service-knows-0001';
export const redirectUri = 'https://service.example/unilogin/callback';

export interface RunningProvider {
  issuer: string;
  database: Database;
  identityProvider: IdentityProvider;
  /** Every line that was logged. */
  log: string[];
  stop(): Promise<void>;
}

/** A provider on a free port with three services: `confidential`, `public-page` and `light`. */
export async function startTestProvider(
  room: SignInRoom = openDoorRoom(pupils),
  ask: { issuer?: string; database?: Database; port?: number } = {},
): Promise<RunningProvider> {
  const port = ask.port ?? (await freePort());
  const issuer = ask.issuer ?? `http://localhost:${port}`;
  const opened = ask.database === undefined ? await openTestDatabase() : borrowed(ask.database);
  const log: string[] = [];
  const identityProvider = await createIdentityProvider({
    config: { issuer },
    database: opened.database,
    log: createLog('info', { write: (line) => void log.push(line) }),
    room,
  });
  await saveTestClients(opened.database);
  const server = await startServer(identityProvider.listener, port);
  return {
    issuer: `http://localhost:${port}`,
    database: opened.database,
    identityProvider,
    log,
    stop: async () => {
      await identityProvider.close();
      server.closeAllConnections();
      await stopServer(server);
      await opened.close();
    },
  };
}

/** Closed by whoever opened it. */
function borrowed(database: Database): Pick<OpenDatabase, 'database' | 'close'> {
  return { database, close: () => Promise.resolve() };
}

/** The three services, in whatever database. */
export async function saveTestClients(database: Database): Promise<void> {
  const postLogoutRedirectUris = ['https://service.example/', 'https://service.example/unilogin/signed-out'];
  const common = { name: 'Læringsøen', redirectUris: [redirectUri], postLogoutRedirectUris };
  await saveClient(database, { id: 'confidential', secret: clientSecret, ...common });
  await saveClient(database, { ...common, id: 'public-page', redirectUris: ['https://service.example/public'] });
  await saveClient(database, { id: 'light', secret: clientSecret, light: true, ...common });
}
