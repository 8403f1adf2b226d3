import { Hono } from 'hono';
import { renderGammelskov } from '../pages/gammelskov.ts';
import { FormerLinks } from './former-links.ts';
import type { SiteVariables } from './language.ts';

interface Parts {
  readonly issuer: string;
  /** The site's own, as the provider has it registered. */
  readonly origin: string;
  readonly secret: string;
}

/** A service of before 2024, whose sign-in nobody has touched. */
export function gammelskov({ issuer, origin, secret }: Parts): Hono<SiteVariables> {
  const routes = new Hono<SiteVariables>();
  const links = new FormerLinks({ id: 'gammelskov', secret, address: `${origin}/gammelskov/login` });
  const link = links.to(issuer);
  routes.get('/gammelskov', (c) => c.html(renderGammelskov({ language: c.get('language'), link, came: undefined })));
  routes.get('/gammelskov/login', (c) => {
    const came = links.welcome(new URL(c.req.url)) ?? null;
    return c.html(renderGammelskov({ language: c.get('language'), link, came }), came === null ? 403 : 200);
  });
  return routes;
}
