import { Hono } from 'hono';
import * as v from 'valibot';
import type { MaterialFault } from '../../shared/i18n/material/admin/messages.ts';
import type { Database } from '../database/open.ts';
import { typedIn } from '../material/content.ts';
import { findLetterhead, LetterheadForm, saveLetterhead } from '../material/letterhead.ts';
import { readLogo } from '../material/logo/logo.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderLetterheadPage } from '../pages/material-letterhead-page.ts';
import type { Routes } from '../sign-in-room.ts';
import type { SchoolDoor } from './school-door.ts';
import { leadTo, outcomeOf } from './material-outcome.ts';

const here = '/me/material/letterhead';

/** Where a school says what stands on all of its pages. */
export function letterheadPages(door: SchoolDoor, database: Database): Routes {
  const routes: Routes = new Hono();

  routes.get(
    here,
    door.look(here, async (c, { lang, school }) => {
      const letterhead = await findLetterhead(database, school.number);
      const typed = { name: letterhead?.ownName ?? '', contact: letterhead?.contact ?? '' };
      const logo = letterhead?.logo ?? null;
      return answerHtml(c, renderLetterheadPage({ lang, school, typed, logo, outcome: outcomeOf(c) }));
    }),
  );

  routes.post(
    here,
    door.form(
      async (c, { lang, school }, form) => {
        const typed = { name: typedIn(form, 'name'), contact: typedIn(form, 'contact') };
        const refuse = async (fault: MaterialFault) => {
          const logo = (await findLetterhead(database, school.number))?.logo ?? null;
          const page = renderLetterheadPage({ lang, school, typed, logo, outcome: { fault } });
          return answerHtml(c, page, { status: 400 });
        };
        const read = v.safeParse(LetterheadForm, typed);
        if (!read.success) return refuse('name-refused');
        const file = form.get('logo');
        const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
        const found = bytes && readLogo(bytes);
        if (typeof found === 'string') return refuse(found);
        const logo = found ?? (form.get('remove') === 'yes' ? null : undefined);
        await saveLetterhead(database, school.number, { ...read.output, logo });
        return leadTo(c, '', { lang, school }, { done: 'saved' });
      },
      async (c) => c.redirect(`${here}?${new URL(c.req.url).searchParams.toString()}`, 303),
    ),
  );
  return routes;
}
