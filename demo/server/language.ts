import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

export type Language = 'da' | 'en';
/** What every route of a site may read with `c.get('language')`. */
export type SiteVariables = { Variables: { language: Language } };

/** Danish unless the visitor chose otherwise: `?lang=en` is remembered, and then leaves the address. */
export function language(): MiddlewareHandler<SiteVariables> {
  return async (c, next) => {
    const asked = c.req.query('lang');
    if (asked !== undefined && c.req.method === 'GET') {
      setCookie(c, 'sprog', asked === 'en' ? 'en' : 'da', { path: '/', sameSite: 'Lax', httpOnly: true });
      const url = new URL(c.req.url);
      url.searchParams.delete('lang');
      return c.redirect(url.pathname + url.search, 303);
    }
    c.set('language', getCookie(c, 'sprog') === 'en' ? 'en' : 'da');
    return next();
  };
}
