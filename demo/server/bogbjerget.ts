import type { Hono } from 'hono';
import { renderLibrary } from '../pages/library.ts';
import type { SiteVariables } from './language.ts';
import { loans } from './loans.ts';
import { createSite } from './site.ts';
import { whoIs, type Handler } from './who.ts';

/** Port 4501: the second service, which knows whoever is signed in at the first after one click. */
export function createBogbjerget({ handler, island }: { handler: Handler; island: string }): Hono<SiteVariables> {
  const site = createSite({});
  site.all('/unilogin/*', (c) => handler(c.req.raw));
  site.route('/api/loans', loans(handler));
  site.get('/', async (c) => {
    const person = await whoIs(handler, c.req.raw);
    return c.html(renderLibrary({ language: c.get('language'), person, island }));
  });
  return site;
}
