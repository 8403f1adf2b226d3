import type { MiddlewareHandler } from 'hono';
import type { Person } from '../../shared/contract/session.ts';
import { whoIs, type Handler } from './who.ts';

export type PersonVariables = { Variables: { person: Person } };

/** Lets only people in who are signed in at this service, and only from this service's own pages. */
export function requirePerson(handler: Handler): MiddlewareHandler<PersonVariables> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (c.req.method !== 'GET' && origin !== new URL(c.req.url).origin) return c.body(null, 403);
    const person = await whoIs(handler, c.req.raw);
    if (!person) return c.body(null, 401, { 'www-authenticate': 'Bearer error="invalid_token"' });
    c.set('person', person);
    return next();
  };
}
