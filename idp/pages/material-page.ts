import { material as da } from '../../shared/i18n/material/da.ts';
import { material as en } from '../../shared/i18n/material/en.ts';
import type { Facts } from '../../shared/i18n/material/messages.ts';
import { type Audience, forPupils, type PartName } from '../../shared/i18n/material/parts.ts';
import * as signDa from '../../shared/i18n/sign-in/da.ts';
import * as signEn from '../../shared/i18n/sign-in/en.ts';
import { blocksHtml } from '../material/blocks.ts';
import type { Content } from '../material/content.ts';
import type { Letterhead } from '../material/letterhead.ts';
import { markdownHtml } from '../material/markdown.ts';
import { writtenPage } from '../material/written-page.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderMaterialDocument } from './material-document.ts';
import { iconHtml, type OwnIcon } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dayIn } from './times-in.ts';

interface MaterialPage {
  readonly audience: Audience;
  readonly lang: PageLanguage;
  readonly letterhead: Letterhead;
  readonly content: Content;
  readonly facts: Facts;
  /** Since when everybody can read it; undefined for a draft. */
  readonly publishedAt: Date | undefined;
  /** HTML above it, for whoever makes it. */
  readonly bar?: string;
  /** Where the same page is in the other language. */
  readonly inOther: string;
}

/** A school's page of information for one audience, as it is read and printed. */
export function renderMaterialPage(page: MaterialPage): Rendered {
  const { audience, lang, letterhead, content, facts, publishedAt, bar, inOther } = page;
  const text = { da, en }[lang];
  const { title, intro, own, parts } = writtenPage(audience, lang, { facts, content });
  const isForPupils = forPupils.has(audience);
  const ownHtml =
    own.text === ''
      ? ''
      : `<section class="own"><h2>${escape(text['from-school'])}</h2><div${own.lang === lang ? '' : ` lang="${own.lang}"`}>${markdownHtml(own.text)}</div></section>`;
  const sections = parts.map((part) => {
    const sign = isForPupils ? iconHtml(signs[part.name] ?? 'open') : '';
    return `<section${sign === '' ? '' : ' class="signed"'}>${sign}<h2>${escape(part.title)}</h2>${blocksHtml(part.blocks, part.title)}</section>`;
  });
  const contact =
    letterhead.contact === ''
      ? ''
      : `<section class="contact"><h2>${escape(text.contact)}</h2><p>${escape(letterhead.contact)}</p></section>`;
  const published = publishedAt && escape(text.published({ date: dayIn(lang, publishedAt) }));
  const all = publishedAt
    ? `<a href="/material/${letterhead.institution}?lang=${lang}">${escape(text['all-pages'])}</a>`
    : '';
  return renderMaterialDocument({
    lang,
    title: `${title} – ${letterhead.name}`,
    isForPupils,
    isOwn: publishedAt === undefined,
    ...(bar !== undefined && { bar }),
    main: `${letterheadHtml(letterhead)}<h1>${escape(title)}</h1><p class="intro">${escape(intro)}</p>${ownHtml}${sections.join('')}${contact}
<div class="foot">${published === undefined ? '' : `<span>${published}</span>`}${all}${languageLink(lang, inOther)}</div>`,
  });
}

/** The list of what a school has published. */
export function renderMaterialIndex(index: {
  readonly lang: PageLanguage;
  readonly letterhead: Letterhead;
  readonly audiences: readonly Audience[];
}): Rendered {
  const { lang, letterhead, audiences } = index;
  const text = { da, en }[lang];
  const links = audiences.map(
    (audience) =>
      `<li><a href="/material/${letterhead.institution}/${audience}?lang=${lang}">${escape(text.audience[audience])}</a></li>`,
  );
  return renderMaterialDocument({
    lang,
    title: `${text['all-pages']} – ${letterhead.name}`,
    main: `${letterheadHtml(letterhead)}<h1>${escape(text['all-pages'])}</h1><ul class="pages" role="list">${links.join('')}</ul>
<div class="foot">${languageLink(lang, `?lang=${lang === 'da' ? 'en' : 'da'}`)}</div>`,
  });
}

/** For an address at which no school has a page. */
export function renderNoMaterial(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  return renderMaterialDocument({
    lang,
    title: text['not-found'],
    main: `<h1>${escape(text['not-found'])}</h1><p class="intro">${escape(text['not-found-advice'])}</p>`,
  });
}

function letterheadHtml({ institution, name, logo }: Letterhead): string {
  const picture = logo === null ? '' : `<img src="/material/${institution}/logo?v=${escape(logo)}" alt="">`;
  return `<header>${picture}<p class="school">${escape(name)}</p></header>`;
}

function languageLink(lang: PageLanguage, address: string): string {
  const other = lang === 'da' ? 'en' : 'da';
  const words = { da: signDa, en: signEn }[lang].signIn['other-language'];
  return `<a href="${escape(address)}" hreflang="${other}" lang="${other}">${escape(words)}</a>`;
}

/** For those who are learning to read; the heading says the same. */
const signs: Partial<Record<PartName, OwnIcon>> = {
  'new-password': 'key',
  'own-choice': 'met',
  secret: 'eye-off',
  forgotten: 'again',
  'grown-up': 'speak',
  done: 'door',
};
