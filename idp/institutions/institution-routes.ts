import { Hono } from 'hono';
import { institutionCalls as calls } from '../../shared/contract/institutions.ts';
import { longestTyped } from '../../shared/flow/find-by-name.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderInstitutionsPage } from '../pages/institutions-page.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import type { Routes } from '../sign-in-room.ts';
import type { Register } from './register.ts';

/** Where anybody looks institutions up, by hand or by program: no cookie, no script, and nothing that tells who looks. */
export const registerPage = '/institutioner';

export function institutionRoutes(register: Register): Routes {
  const routes: Routes = new Hono();
  const typedIn = (typed: string | undefined) => typed?.normalize('NFC').slice(0, longestTyped);

  routes.get(registerPage, async (c) => {
    const lang = languageFor(c.req.raw, undefined);
    const typed = typedIn(c.req.query('q'));
    const found = typed === undefined ? [] : await register.find(typed);
    return answerHtml(c, renderInstitutionsPage({ lang, typed, found }));
  });

  routes.get(calls.institutions.path, async (c) => {
    const institutions = await register.find(typedIn(c.req.query('q')) ?? '');
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
    c.header('cache-control', 'public, max-age=60');
    return c.json({ institutions });
  });

  return routes;
}
