import type { MiddlewareHandler } from 'hono';
import { requireAcr } from '../../service/require-acr.ts';
import type { PersonVariables } from './require-person.ts';
import type { Handler } from './who.ts';

/** Lets only people in who are as sure as `acr`, from this service's own pages; the others hear how to become so. */
export function requireSure(handler: Handler, acr: string): MiddlewareHandler<PersonVariables> {
  const guard = requireAcr(handler, acr);
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (c.req.method !== 'GET' && origin !== new URL(c.req.url).origin) return c.body(null, 403);
    const admission = await guard(c.req.raw);
    if ('refusal' in admission) return admission.refusal;
    c.set('person', admission.person);
    await next();
    for (const cookie of admission.cookies) c.header('set-cookie', cookie, { append: true });
  };
}
