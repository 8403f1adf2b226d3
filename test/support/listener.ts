import { createServer } from 'node:http';
import type { Database } from '../../idp/database/open.ts';
import { type ClientRegistration, saveClient } from '../../idp/oidc/clients.ts';
import { claimsOf } from './code-flow.ts';
import { freePort } from './free-port.ts';
import { clientSecret, redirectUri } from './identity-provider.ts';

/** A service, registered as `listening`, that hears when somebody is signed out. */
export interface Listener {
  /** What each logout token said. */
  readonly told: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** @param registration of a service that differs from the usual one */
export async function startListener(
  database: Database,
  registration: Partial<ClientRegistration> = {},
): Promise<Listener> {
  const told: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      told.push(claimsOf(new URLSearchParams(body).get('logout_token') ?? ''));
      response.end();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await saveClient(database, {
    id: 'listening',
    name: 'Lytteren',
    secret: clientSecret,
    redirectUris: [redirectUri],
    backchannelLogoutUri: `http://127.0.0.1:${port}/backchannel`,
    ...registration,
  });
  return {
    told,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
