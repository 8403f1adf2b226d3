import { Hono } from 'hono';
import { assets } from './assets.ts';
import { language, type SiteVariables } from './language.ts';
import { securityHeaders, type HeaderOptions } from './security-headers.ts';

/** An empty site: strict headers on everything, the visitor's language, the shared files. Pages are added to it. */
export function createSite(headers: HeaderOptions): Hono<SiteVariables> {
  return new Hono<SiteVariables>().use(securityHeaders(headers)).use(language()).route('/', assets());
}
