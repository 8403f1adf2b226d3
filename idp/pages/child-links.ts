import { log as da } from '../../shared/i18n/log/da.ts';
import { log as en } from '../../shared/i18n/log/en.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** A child whose log the reader may read, and how the address names it. */
export interface ChildLink {
  readonly name: string;
  readonly of: string;
}

/** Ways to the log of each child. */
export function childLinks(children: readonly ChildLink[], lang: PageLanguage): string {
  if (children.length === 0) return '';
  const text = { da, en }[lang];
  const ways = children.map(({ name, of }) => {
    const to = `/me/log/child?${new URLSearchParams({ of, lang }).toString()}`;
    return `<li><a class="plain" href="${escape(to)}">${escape(name)}</a></li>`;
  });
  return `<nav aria-labelledby="children"><h2 id="children">${escape(text.children)}</h2><ul class="turn" role="list">${ways.join('')}</ul></nav>`;
}
