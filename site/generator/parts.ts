import { addressOf, contents, type PageLanguage } from './contents.ts';
import { decisions } from './decisions.ts';
import { elementPages } from './element-pages.ts';
import type { Written } from './written.ts';
import { type Heading, headingsIn, plain } from './headings.ts';

/** A piece of a page that can be led to: from a heading, or a row with a name, to the next of them. */
export interface Part {
  /** Below the site's address, with its anchor. */
  readonly url: string;
  /** What the page is called. */
  readonly page: string;
  /** What the piece is called; the page's name where it is its beginning. */
  readonly title: string;
  readonly lang: PageLanguage;
  readonly text: string;
}

/** A page that somebody reads, with what the navigation calls it and what stands on it. */
export interface Readable {
  readonly url: string;
  readonly label: string;
  readonly lang: PageLanguage;
  readonly headings: readonly Heading[];
  readonly html: string;
}

/** The pages to find: elements, then docs/ in the order of the navigation, then decisions. */
export function readable(pages: readonly Written[]): Readable[] {
  const html = new Map(pages.map((page) => [page.url, page.html]));
  const elements = elementPages().map(({ url, tag }) => ({ url, label: `<${tag}>`, lang: 'en' as const }));
  const listed = contents().flatMap((section) => section.pages);
  const decided = decisions().map(({ file, title }) => ({ url: addressOf(file), label: title, lang: 'en' as const }));
  return [...elements, ...listed, ...decided].map(({ url, label, lang }) => {
    const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(html.get(url) ?? '') ?? [];
    return { url, label, lang, html: main, headings: headingsIn(main) };
  });
}

/** A thousand rows without names, and what the elements' own pages say too: found by their names alone. */
const unsearched = ['promises.html', 'elements.html'];
/** What is no text of the page: its own contents, choosers, and the ways on. */
const around = /<(nav|form|summary)\b[^]*?<\/\1>/g;
const beginning = /<(h[1-3]|tr) id="([^"]*)"[^>]*>/;

/** All pieces of the pages, each with its text. */
export function partsOf(pages: readonly Readable[]): Part[] {
  return pages.flatMap(({ url, label: page, lang, html }) => {
    if (unsearched.includes(url)) return [{ url, page, title: page, lang, text: '' }];
    const [, ...pieces] = html.replaceAll(around, ' ').split(beginning);
    const found: Part[] = [];
    for (let at = 0; at + 2 < pieces.length; at += 3) {
      const [kind = '', id = '', inner = ''] = pieces.slice(at, at + 3);
      const end = kind === 'tr' ? '</td>' : `</${kind}>`;
      const [name = '', ...rest] = inner.split(end);
      const isFirst = kind === 'h1';
      const text = plain(rest.join(end)).replaceAll(/\s+/g, ' ').trim();
      found.push({ url: isFirst ? url : `${url}#${id}`, page, title: isFirst ? page : plain(name).trim(), lang, text });
    }
    return found;
  });
}
