import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { keptMonths, readAudit } from '../audit/read.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderLogPage } from '../pages/log-page.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { door, type OwnContext } from './door.ts';
import { tellEntries } from './told-entries.ts';

/** Where people read what the audit log has about them. */
export function logPages(provider: Provider, { desk, issuer, log }: PagesParts): Routes {
  const { database } = desk;
  const forWhoeverIsHere = door({ provider, issuer, database });
  const routes: Routes = new Hono();

  routes.get(
    '/me/log',
    forWhoeverIsHere('/me/log', async (c, { person, lang }) => {
      const page = pageOf(c);
      const { entries, hasOlder } = await readAudit(database, { person: person.id, andDone: true }, page);
      return answerHtml(
        c,
        renderLogPage({
          lang,
          page,
          hasOlder,
          entries: await tellEntries(entries, { reader: person, about: person }, desk),
          months: await keptMonths(database),
          now: desk.now(),
          isPupil: person.role === 'pupil',
          isForYoungest: (await desk.passwords.kindOf(person.id)) === 'pictures',
        }),
      );
    }),
  );

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** Which page of the log is asked for; the first where the address says nothing sensible. */
function pageOf(c: OwnContext): number {
  const page = c.req.query('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}
