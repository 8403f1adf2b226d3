import type { PageLanguage } from './contents.ts';
import { escape } from './escape.ts';
import type { Readable } from './parts.ts';

const words = {
  en: { title: 'Find', field: 'Words', one: 'place', many: 'places', none: 'Nothing. Try another word.' },
  da: { title: 'Søg', field: 'Ord', one: 'sted', many: 'steder', none: 'Intet. Prøv et andet ord.' },
} as const;

/** Every page and what stands on it; once its script is there, also a field that searches all that they say. */
export function findPage(pages: readonly Readable[], lang: PageLanguage): string {
  const { title, field, one, many, none } = words[lang];
  return `<h1 id="find">${title}</h1>
<form data-search="search.json" hidden><label>${field} <input type="search" name="q" autocomplete="off"></label> <output data-one="${one}" data-many="${many}" data-none="${none}"></output></form>
<ol class="results" hidden></ol>
<ul class="found">
${pages.map(item).join('\n')}
</ul>
`;
}

/** Every element has the same headings: its name is enough. */
function item({ url, label, lang, headings }: Readable): string {
  const below = url.startsWith('elements/') ? [] : headings.filter(({ level }) => level === 2 || level === 3);
  const items = below.map(({ id, text }) => `<li>${link(`${url}#${id}`, text)}</li>`).join('');
  return `<li lang="${lang}">${link(url, label)}${items && `<ul>${items}</ul>`}</li>`;
}

const link = (url: string, text: string) => `<a href="${escape(url)}">${escape(text)}</a>`;
