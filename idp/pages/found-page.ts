import { wayIn as da } from '../../shared/i18n/way-in/da.ts';
import { wayIn as en } from '../../shared/i18n/way-in/en.ts';
import type { WayInMessages } from '../../shared/i18n/way-in/messages.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { wayInStyle } from './way-in.styles.ts';

interface FoundPage {
  readonly lang: PageLanguage;
  /** Undefined: they were shown already, or it took too long. `givenName`: of a child. */
  readonly found: readonly { readonly username: string; readonly givenName?: string }[] | undefined;
  readonly home: string;
  readonly again: string;
}

/** Shows usernames, once: neither the address nor a second look gives them again. */
export function renderFoundPage({ lang, found, home, again }: FoundPage): Rendered {
  const text = { da, en }[lang];
  const title = found === undefined ? 'found-late' : found.length === 0 ? 'found-nobody' : 'found-title';
  const more = found?.length
    ? ''
    : `<a class="plain" href="${escape(again)}?lang=${lang}">${escape(text['find-title'])}</a>`;
  return renderOwnCard({
    lang,
    title: text[title],
    style: wayInStyle,
    body: `<h1>${escape(text[title])}</h1>${bodyOf(found, text)}<p class="stack"><a class="act" href="${escape(home)}">${escape(text['to-sign-in'])}</a>${more}</p>`,
  });
}

function bodyOf(found: FoundPage['found'], text: WayInMessages): string {
  if (found === undefined) return `<p>${escape(text['found-late-advice'])}</p>`;
  if (found.length === 0) return `<p>${escape(text['found-nobody-advice'])}</p>`;
  const rows = found.map(({ username, givenName }) => {
    const whose = givenName === undefined ? text['found-own'] : text['found-child']({ name: givenName });
    return `<div><dt>${escape(whose)}</dt><dd translate="no">${escape(username)}</dd></div>`;
  });
  return `<p>${escape(text['found-once'])}</p><dl>${rows.join('')}</dl>`;
}
