import * as v from 'valibot';
import type { Audience } from '../../shared/i18n/material/parts.ts';
import { type Content, contentOfForm, typedIn } from '../material/content.ts';
import { findDraft, saveDraft } from '../material/drafts.ts';
import { orderMail } from '../material/mails.ts';
import { standingsOf } from '../material/published.ts';
import { publish, takeDown, versionsOf } from '../material/versions.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderMaterialEditPage } from '../pages/material-edit-page.ts';
import type { OwnContext } from './door.ts';
import { editPage } from './material-edit.ts';
import { leadTo } from './material-outcome.ts';
import type { MailingParts, SchoolVisit } from './school-door.ts';

const Whole = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const Doing = v.variant('do', [
  v.object({ do: v.literal('save'), revision: Whole }),
  v.object({ do: v.literal('publish'), revision: Whole }),
  v.object({ do: v.literal('take-down') }),
  v.object({ do: v.literal('send'), in: v.picklist(['da', 'en']) }),
  v.object({ do: v.literal('restore'), version: Whole, revision: Whole }),
]);

interface Doer {
  readonly visit: SchoolVisit;
  readonly audience: Audience;
  readonly form: FormData;
}

/** Does what a button of the page says, for whoever may, and leads on to where one sees it. */
export async function doWithMaterial(
  c: OwnContext,
  { visit, audience, form }: Doer,
  parts: MailingParts,
): Promise<Response> {
  const { database, now } = parts.desk;
  const of = { institution: visit.school.number, audience };
  const by = visit.person.id;
  const here = `/${audience}` as const;
  const doing = v.safeParse(Doing, Object.fromEntries(form));
  if (!doing.success) return leadTo(c, here, visit);
  const { output } = doing;
  switch (output.do) {
    case 'save':
      return save(c, { visit, audience, form }, { parts, revision: output.revision });
    case 'publish':
      return (await publish(database, of, { by, revision: output.revision }, now()))
        ? leadTo(c, here, visit, { done: 'published' })
        : leadTo(c, here, visit, { fault: 'draft-changed' });
    case 'take-down':
      await takeDown(database, of, by, now());
      return leadTo(c, here, visit, { done: 'taken-down' });
    case 'send': {
      const isPublished = (await standingsOf(database, of.institution)).has(audience);
      if (!isPublished || parts.post === undefined || visit.school.mail === null) {
        return leadTo(c, here, visit, { fault: 'not-published' });
      }
      const isOrdered = await orderMail(database, { ...of, lang: output.in, by }, now());
      if (!isOrdered) return leadTo(c, here, visit, { fault: 'mails-today' });
      parts.post.look();
      return leadTo(c, here, visit, { done: 'sent' });
    }
    case 'restore': {
      const version = (await versionsOf(database, of)).find((one) => one.version === output.version);
      const isBack =
        version !== undefined &&
        (await saveDraft(database, of, { content: version.content, revision: output.revision, by }, now()));
      return leadTo(c, here, visit, isBack ? { done: 'restored' } : { fault: 'draft-changed' });
    }
  }
}

/** Keeps what was typed, and shows the page; what cannot be kept stands in the form again. */
async function save(
  c: OwnContext,
  { visit, audience, form }: Doer,
  { parts, revision }: { readonly parts: MailingParts; readonly revision: number },
): Promise<Response> {
  const { database, now } = parts.desk;
  const of = { institution: visit.school.number, audience };
  const content = contentOfForm(audience, form);
  const again = async (typed: Content, at: number, fault: 'text-refused' | 'changed-meanwhile') => {
    const draft = { content: typed, revision: at };
    const page = await editPage(parts, { ...visit, audience, draft, outcome: { fault } });
    return answerHtml(c, renderMaterialEditPage(page), { status: fault === 'text-refused' ? 400 : 409 });
  };
  if (content === undefined) {
    const text = { da: typedIn(form, 'text_da'), en: typedIn(form, 'text_en') };
    const { content: kept } = await findDraft(database, of);
    return again({ ...kept, text }, revision, 'text-refused');
  }
  if (await saveDraft(database, of, { content, revision, by: visit.person.id }, now())) {
    return leadTo(c, `/${audience}/preview`, visit);
  }
  return again(content, (await findDraft(database, of)).revision, 'changed-meanwhile');
}
