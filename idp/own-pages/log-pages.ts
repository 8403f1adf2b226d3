import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { keptMonths, readAudit } from '../audit/read.ts';
import { answerHtml } from '../pages/answer-html.ts';
import type { ChildLink } from '../pages/child-links.ts';
import { renderChildrenPage } from '../pages/children-page.ts';
import { type LogPage, renderLogPage } from '../pages/log-page.ts';
import type { Person } from '../people/people.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { type OwnChild, ownChildren } from './children.ts';
import { door, type OwnContext } from './door.ts';
import { keptChild } from './kept-place.ts';
import { showSchoolLog } from './school-log.ts';
import { tellEntries } from './told-entries.ts';

/** Where people read what the audit log has about them, and about their children. */
export function logPages(provider: Provider, { desk, issuer, log }: PagesParts): Routes {
  const { database } = desk;
  const forWhoeverIsHere = door({ provider, issuer, database, now: desk.now });
  const routes: Routes = new Hono();

  const excerpt = async (
    c: OwnContext,
    reader: Person,
    about: Person,
  ): Promise<Pick<LogPage, 'page' | 'entries' | 'hasOlder' | 'months' | 'now'>> => {
    const page = pageOf(c);
    const { entries, hasOlder } = await readAudit(database, { person: about.id, andDone: about === reader }, page);
    const told = await tellEntries(entries, { reader, about }, desk);
    return { page, hasOlder, entries: told, months: await keptMonths(database), now: desk.now() };
  };

  routes.get(
    '/me/log',
    forWhoeverIsHere('/me/log', async (c, { person, lang }) => {
      const { young } = await ownChildren(database, person, desk.now());
      return answerHtml(
        c,
        renderLogPage({
          ...(await excerpt(c, person, person)),
          lang,
          isPupil: person.role === 'pupil',
          isForYoungest: (await desk.passwords.kindOf(person.id)) === 'pictures',
          children: young.map(linkTo),
        }),
      );
    }),
  );

  routes.get(
    '/me/log/child',
    forWhoeverIsHere(
      '/me/log/child',
      async (c, { person, lang }) => {
        const { young, hasGrown } = await ownChildren(database, person, desk.now());
        const asked = c.req.query('of');
        const isOnlyOne = young.length === 1 && !hasGrown; // then nobody is asked which
        const chosen = young.find(({ of }) => of === asked || (asked === undefined && isOnlyOne));
        if (chosen === undefined) {
          const page = renderChildrenPage({ lang, hasGrown, children: young.map(linkTo) });
          return answerHtml(c, page, { status: asked === undefined ? 200 : 404 });
        }
        const told = await excerpt(c, person, chosen.child);
        return answerHtml(c, renderLogPage({ ...told, lang, isPupil: false, child: linkTo(chosen) }));
      },
      { sure: true, keeps: keptChild },
    ),
  );

  routes.get(
    '/me/log/school',
    forWhoeverIsHere('/me/log/school', (c, visit) => showSchoolLog(c, visit, desk), { sure: true }),
  );

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

function linkTo({ child, of }: OwnChild): ChildLink {
  return { name: child.givenName, of };
}

/** Which page of the log is asked for; the first where the address says nothing sensible. */
function pageOf(c: OwnContext): number {
  const page = c.req.query('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
}
