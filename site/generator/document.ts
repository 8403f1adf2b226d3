import { contents, languageOf, type PageLanguage } from './contents.ts';
import { escape } from './escape.ts';
import { type Heading, headingsIn } from './headings.ts';
import { elementPages } from './element-pages.ts';
import { toward } from './links.ts';
import { onward } from './onward.ts';
import { policy } from './policy.ts';

const words = {
  da: { skip: 'Til indholdet', menu: 'Alle sider', find: 'Søg', at: 'soeg.html', here: 'På denne side', close: 'Luk' },
  en: {
    skip: 'Skip to content',
    menu: 'All pages',
    find: 'Find',
    at: 'find.html',
    here: 'On this page',
    close: 'Close',
  },
} as const;

/** A whole page of the site around what was made of its Markdown. `file` is where that stood below docs/. */
export function renderDocument(file: string, body: string): string {
  const lang = languageOf(file);
  const text = words[lang];
  const headings = headingsIn(body);
  const title = headings[0]?.text ?? 'Unilogin';
  const to = (url: string) => escape(toward(file, url));
  const isFrontDoor = file === 'index.md';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${escape(policy)}">
<meta name="color-scheme" content="light dark">
<title>${isFrontDoor ? escape(title) : `${escape(title)} – unilogin-front`}</title>
<link rel="icon" href="${to('style/door.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('style/site.css')}">
<script type="module" src="${to('script/page.js')}"></script>
</head>
<body>
<header class="top"><a class="skip" href="#main">${text.skip}</a>
<a class="brand" href="${to('index.html')}">unilogin-front</a>
${seek(file, to(text.at), text.find)}
<button class="menu" type="button" popovertarget="contents">${text.menu}</button></header>
<nav id="contents" popover aria-label="${text.menu}"><button class="menu" type="button" popovertarget="contents" popovertargetaction="hide">${text.close}</button>${navigation(file)}</nav>
<main id="main" tabindex="-1">
${isFrontDoor ? body : withContents(body, headings, text.here)}${onward(file, lang)}</main>
</body>
</html>
`;
}

/** A field where there is room for one, a link where there is not; the page to which both lead has a field of its own. */
function seek(file: string, url: string, label: string): string {
  const link = `<a class="find" href="${url}">${label}</a>`;
  if (/^(find|soeg)\.md$/.test(file)) return link;
  return `<form class="seek" role="search" action="${url}"><label>${label} <input type="search" name="q" autocomplete="off"></label></form>${link}`;
}

function navigation(file: string): string {
  const link = (url: string, label: string, isHere: boolean, lang?: PageLanguage) =>
    `<li${lang === undefined ? '' : ` lang="${lang}"`}><a href="${escape(toward(file, url))}"${isHere ? ' aria-current="page"' : ''}>${escape(label)}</a></li>`;
  return contents()
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }) => {
      const listed = pages.map((page) => link(page.url, page.label, page.file === file, page.lang));
      const elements = elementPages().map(({ file: own, url, tag }) => link(url, `<${tag}>`, own === file));
      const all = title === 'Elements' ? [...elements, ...listed] : listed;
      return `<h2 lang="${pages[0]?.lang ?? 'en'}">${escape(title)}</h2><ul>${all.join('')}</ul>`;
    })
    .join('');
}

/** A long page begins with what is on it. */
function withContents(body: string, headings: readonly Heading[], label: string): string {
  const second = headings.filter(({ level }) => level === 2);
  if (second.length < 4) return body;
  const items = second.map(({ id, text }) => `<li><a href="#${escape(id)}">${escape(text)}</a></li>`).join('');
  const list = `<details class="here"><summary>${label}</summary><nav aria-label="${label}"><ul>${items}</ul></nav></details>`;
  return body.replace('</h1>', `</h1>\n${list}`);
}
