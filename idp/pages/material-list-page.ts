import { material as da } from '../../shared/i18n/material/da.ts';
import { material as en } from '../../shared/i18n/material/en.ts';
import { type Audience, audiences } from '../../shared/i18n/material/parts.ts';
import type { Standing } from '../material/published.ts';
import type { Administered } from '../people/administered.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import {
  type MaterialOutcome,
  type MaterialPlace,
  materialAdminTexts,
  placeAddress,
  renderMaterialCard,
} from './material-admin-card.ts';
import { otherSchools } from './other-schools.ts';
import { iconHtml, renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dayIn } from './times-in.ts';

/** All pages of a school, for its user administrator. */
export function renderMaterialList(
  page: MaterialPlace & {
    readonly schools: readonly Administered[];
    readonly standing: ReadonlyMap<Audience, Standing>;
    readonly outcome: MaterialOutcome | undefined;
  },
): Rendered {
  const { lang, standing, outcome } = page;
  const text = materialAdminTexts[lang];
  const names = { da, en }[lang].audience;
  const ways = audiences.map((audience) => {
    const { publishedAt, isChanged = false } = standing.get(audience) ?? {};
    const date = publishedAt && dayIn(lang, publishedAt);
    return way(
      placeAddress(`/${audience}`, page),
      names[audience],
      text.state({ date, isChanged }),
      publishedAt !== undefined,
    );
  });
  const letterhead = `<ul class="ways" role="list"><li><a class="way-on" href="${escape(placeAddress('/letterhead', page))}">${iconHtml('page')}<b>${escape(text.letterhead)}</b><span class="muted">${escape(text['letterhead-hint'])}</span></a></li></ul>`;
  return renderMaterialCard(page, {
    heading: text.title,
    outcome,
    isList: true,
    body: `${otherSchools(page, '/me/material')}<p>${escape(text.what)}</p>${letterhead}<ul class="ways" role="list">${ways.join('')}</ul>`,
  });
}

/** For somebody who looks after no school, or not after this one. */
export function renderNoMaterialAdmin(lang: PageLanguage): Rendered {
  const text = materialAdminTexts[lang];
  return renderOwnCard({
    lang,
    title: text.title,
    isBelow: true,
    body: `<h1>${escape(text.title)}</h1><p>${escape(text['not-yours'])}</p>`,
  });
}

function way(to: string, name: string, state: string, isPublished: boolean): string {
  return `<li><a class="way-on" href="${escape(to)}">${iconHtml(isPublished ? 'met' : 'open')}<b>${escape(name)}</b><span class="muted">${escape(state)}</span></a></li>`;
}
