import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { addAssets } from './assets.ts';
import { deleteOldRaises, handOverRaises, raisesOf } from './assurance/raises.ts';
import { refuseBody } from './body-limit.ts';
import type { Config } from './config.ts';
import type { Database } from './database/open.ts';
import { isForFrame, renameFramedCookies } from './framed/cookies.ts';
import { defaultHeaders, framedHeaders } from './headers.ts';
import { addHealth } from './health.ts';
import { loadKeys } from './keys/keys.ts';
import { duringRequest, type Log } from './log.ts';
import { deleteExpired } from './oidc/expiry.ts';
import { submitScript } from './oidc/pages.ts';
import { webMessageScript } from './oidc/web-message.ts';
import { createProvider } from './oidc/provider.ts';
import { ownClients } from './own-pages/own-client.ts';
import { regularly } from './regularly.ts';
import { logAnswer } from './request-log.ts';
import type { Routes, SignInRoom } from './sign-in-room.ts';

export interface IdentityProvider {
  /** For node:http. */
  readonly listener: RequestListener;
  readonly provider: Provider;
  /** From now on `/readyz` refuses and connections are not kept; streams end, the database stays open. */
  close(): Promise<void>;
}

/** Puts the rooms behind one listener. The database must be migrated. */
export async function createIdentityProvider(parts: {
  config: Pick<Config, 'issuer'> & Partial<Pick<Config, 'releases'>>;
  database: Database;
  log: Log;
  room: SignInRoom;
}): Promise<IdentityProvider> {
  const { config, database, log, room } = parts;
  const provider = createProvider({
    issuer: config.issuer,
    database,
    keys: await loadKeys(database),
    accounts: room.accounts,
    findRaises: (session, service) => raisesOf(database, session, service),
    handOverRaises: (signIn, to) => handOverRaises(database, signIn, to),
    findAccess: room.findAccess,
    asks: room.asks,
    clients: ownClients(config.issuer),
  });
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'provider failed'));
  provider.on('backchannel.error', (_ctx, err, client) =>
    log.warn({ err, client: client.clientId }, 'sign-out not delivered'),
  );
  const stopDeleting = regularly(
    async () => {
      await deleteExpired(database);
      await deleteOldRaises(database, new Date());
      await room.deleteExpired?.(new Date());
    },
    (err) => log.error({ err }, 'cannot delete what has expired'),
  );
  let stopping = false;

  const routes: Routes = new Hono();
  addHealth(routes, database, () => stopping);
  addAssets(routes, config);
  for (const { path, text } of [submitScript, webMessageScript])
    routes.get(path, (c) => c.body(text, 200, { 'content-type': 'text/javascript' }));
  routes.route('/', room.routes(provider));
  const standard = provider.callback();
  routes.all('*', async (c) => {
    await standard(c.env.incoming, c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  routes.onError((err, c) => {
    log.error({ err }, 'route failed');
    return c.json({ code: 'unexpected', data: {} }, 500);
  });

  const answer = getRequestListener(routes.fetch, { overrideGlobalObjects: false });
  const headers = Object.entries(defaultHeaders(config.issuer));
  const listener: RequestListener = (request, response) => {
    const id = randomUUID();
    response.setHeader('x-request-id', id);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (isForFrame(request)) for (const [name, value] of framedHeaders) response.setHeader(name, value);
    renameFramedCookies(request, response);
    if (stopping) response.setHeader('connection', 'close');
    duringRequest(id, () => {
      logAnswer(log, request, response);
      const refusal = refuseBody(request);
      if (refusal === undefined) void answer(request, response);
      else response.writeHead(refusal, { connection: 'close' }).end();
    });
  };
  return {
    listener,
    provider,
    close: async () => {
      stopping = true;
      stopDeleting();
      await room.close?.();
    },
  };
}
