import type { Audience } from '../../shared/i18n/material/parts.ts';
import type { Draft } from '../material/drafts.ts';
import { factsFor } from '../material/facts.ts';
import { lastMails } from '../material/mails.ts';
import { standingsOf } from '../material/published.ts';
import { versionsOf } from '../material/versions.ts';
import type { MaterialOutcome, MaterialPlace } from '../pages/material-admin-card.ts';
import type { MaterialEditPage } from '../pages/material-edit-page.ts';
import type { MailingParts } from './school-door.ts';

interface Editing extends MaterialPlace {
  readonly audience: Audience;
  readonly draft: Pick<Draft, 'content' | 'revision'>;
  readonly outcome: MaterialOutcome | undefined;
}

/** All that the page needs at which somebody adapts a page. */
export async function editPage(
  { desk, issuer, post }: Pick<MailingParts, 'desk' | 'issuer' | 'post'>,
  { lang, school, audience, draft, outcome }: Editing,
): Promise<MaterialEditPage> {
  const of = { institution: school.number, audience };
  return {
    lang,
    school,
    audience,
    draft,
    outcome,
    issuer,
    facts: factsFor(desk, school.number),
    standing: (await standingsOf(desk.database, school.number)).get(audience),
    versions: await versionsOf(desk.database, of),
    mails: await lastMails(desk.database, of),
    hasServer: post !== undefined,
  };
}
