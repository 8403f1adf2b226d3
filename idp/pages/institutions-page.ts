import { type Institution, mostFound } from '../../shared/contract/institutions.ts';
import { longestTyped } from '../../shared/flow/find-by-name.ts';
import { institutions as da } from '../../shared/i18n/institutions/da.ts';
import { institutions as en } from '../../shared/i18n/institutions/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { institutionRows } from './institution-rows.ts';
import { institutionsStyle } from './institutions.styles.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { linkTile } from './way-tile.ts';

interface InstitutionsPage {
  readonly lang: PageLanguage;
  /** Undefined where nothing was looked for. */
  readonly typed: string | undefined;
  readonly found: readonly Institution[];
}

/** The register, for anybody. No script: the button finds. */
export function renderInstitutionsPage({ lang, typed = '', found }: InstitutionsPage): Rendered {
  const text = { da, en }[lang];
  const isAsked = typed.trim() !== '';
  const none = `<p class="told"><b>${escape(text['none-found']({ typed }))}</b> ${escape(text['none-advice'])}</p>`;
  const told = `<p class="on">${escape(text.found({ count: found.length, most: mostFound }))}</p>${institutionRows(found, lang)}`;
  const result = found.length === 0 ? none : told;
  const order = linkTile(`/institutioner/bestil?lang=${lang}`, {
    sign: 'page',
    title: text['new-number'],
    hint: text['new-number-hint'],
  });
  return renderOwnCard({
    lang,
    title: text.title,
    style: institutionsStyle,
    at: isAsked ? { q: typed } : {},
    body: `<h1>${escape(text.title)}</h1><form method="get" action="/institutioner" role="search"><input type="hidden" name="lang" value="${lang}"><label for="q">${escape(text.label)}</label><input id="q" name="q" type="search" value="${escape(typed)}" maxlength="${longestTyped}" autocomplete="off" spellcheck="false" aria-describedby="q-hint" enterkeyhint="search"><p id="q-hint" class="muted">${escape(text.hint)}</p><button class="act">${escape(text.find)}</button></form><div role="status">${isAsked ? result : ''}</div><ul class="ways on">${order}</ul>`,
  });
}
