import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { type Audience, audiences } from '../../shared/i18n/material/parts.ts';
import { contentOfForm } from '../material/content.ts';
import { findDraft } from '../material/drafts.ts';
import { factsFor } from '../material/facts.ts';
import { findLetterhead } from '../material/letterhead.ts';
import { standingsOf } from '../material/published.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { placeAddress } from '../pages/material-admin-card.ts';
import { draftBar } from '../pages/material-draft-bar.ts';
import { renderMaterialEditPage } from '../pages/material-edit-page.ts';
import { renderMaterialList, renderNoMaterialAdmin } from '../pages/material-list-page.ts';
import { renderMaterialPage } from '../pages/material-page.ts';
import { renderStillTyped } from '../pages/material-still-typed-page.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { Routes } from '../sign-in-room.ts';
import { languageOf, type OwnContext } from './door.ts';
import { letterheadPages } from './letterhead-pages.ts';
import { doWithMaterial } from './material-doings.ts';
import { schoolDoor, type MailingParts, type SchoolVisit } from './school-door.ts';
import { editPage } from './material-edit.ts';
import { outcomeOf } from './material-outcome.ts';

/** Where a school's user administrator makes its pages of information its own. */
export function materialPages(provider: Provider, parts: MailingParts): Routes {
  const { database } = parts.desk;
  const door = schoolDoor(provider, parts, renderNoMaterialAdmin);
  const routes: Routes = new Hono();

  routes.get(
    '/me/material',
    door.look('/me/material', async (c, visit) => {
      const standing = await standingsOf(database, visit.school.number);
      return answerHtml(c, renderMaterialList({ ...visit, standing, outcome: outcomeOf(c) }));
    }),
  );
  for (const audience of audiences) {
    const here = `/me/material/${audience}` as const;
    routes.get(
      here,
      door.look(here, async (c, visit) => {
        const draft = await findDraft(database, { institution: visit.school.number, audience });
        const page = await editPage(parts, { ...visit, audience, draft, outcome: outcomeOf(c) });
        return answerHtml(c, renderMaterialEditPage(page));
      }),
    );
    routes.get(
      `${here}/preview`,
      door.look(here, (c, visit) => preview(c, { visit, audience }, parts)),
    );
    routes.post(
      here,
      door.form(
        (c, visit, form) => doWithMaterial(c, { visit, audience, form }, parts),
        (c, form) => stillTyped(c, audience, form),
      ),
    );
  }
  routes.route('/', letterheadPages(door, database));
  routes.onError((err, c) => answerFailure(c, err, parts.log));
  return routes;
}

/** The draft as everybody will read it. */
async function preview(
  c: OwnContext,
  { visit, audience }: { readonly visit: SchoolVisit; readonly audience: Audience },
  { desk }: MailingParts,
): Promise<Response> {
  const { lang, school } = visit;
  const { content, revision } = await findDraft(desk.database, { institution: school.number, audience });
  const letterhead = await findLetterhead(desk.database, school.number);
  if (letterhead === undefined) return c.notFound();
  const page = renderMaterialPage({
    audience,
    lang,
    letterhead,
    content,
    facts: factsFor(desk, school.number),
    publishedAt: undefined,
    bar: draftBar({ lang, school, audience, revision }),
    inOther: placeAddress(`/${audience}/preview`, { lang: lang === 'da' ? 'en' : 'da', school }),
  });
  return answerHtml(c, page);
}

/** What was written by somebody whose session has ended stays in their browser; every other button leads to the sign-in. */
async function stillTyped(c: OwnContext, audience: Audience, form: FormData): Promise<Response> {
  const content = contentOfForm(audience, form);
  const address = `${c.req.path}?${new URL(c.req.url).searchParams.toString()}`;
  if (form.get('do') !== 'save' || content === undefined) return c.redirect(address, 303);
  const revision = Number(form.get('revision'));
  const page = renderStillTyped({ lang: languageOf(c), audience, content, revision, address });
  return answerHtml(c, page, { status: 401 });
}
