import type { MiddlewareHandler } from 'hono';
import { extensionAddresses } from '../oidc/clients.ts';
import { isFromExtension } from '../oidc/extension-client.ts';
import type { Database } from '../database/open.ts';

/**
 * Lets the registered extension read what the identity API answers (Fetch standard, CORS), so that it asks for no access to the
 * provider's pages. No cookie is let through: what opens the API is its token (caller.ts).
 */
export function extensionDoor(database: Database): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (!origin?.includes('-extension://')) return next();
    if (!isFromExtension(origin, await extensionAddresses(database))) return next();
    const isPreflight = c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    if (!isPreflight) await next();
    else c.res = new Response(null, { status: 204, headers: preflight });
    c.res.headers.set('access-control-allow-origin', origin);
    c.res.headers.set('access-control-expose-headers', 'date'); // it tells a computer whose clock is wrong
    c.res.headers.append('vary', 'origin');
  };
}

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, unilogin-request',
  'access-control-max-age': '600',
};
