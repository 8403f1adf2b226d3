import MiniSearch from 'minisearch';
import type { Part } from '../generator/parts.ts';

export interface Found {
  readonly part: Part;
  /** The words of the part that the search met, folded. */
  readonly words: ReadonlySet<string>;
}
/** What has all words, or else any; the best first, those in the reader's own language before the others. */
export type Search = (words: string, lang: string) => readonly Found[];

/** Letters as somebody types who has no Danish keyboard, on both sides. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Why something is so, and what was tried against it, come after how it is used. */
const weightOf = (url: string) => (/^(decisions|attacks|status)/.test(url) ? 0.5 : 1);

/** Built in pieces, so that the field takes keys meanwhile. */
export async function searchOf(parts: readonly Part[]): Promise<Search> {
  const index = new MiniSearch<Part>({
    idField: 'url',
    fields: ['page', 'title', 'text'],
    processTerm: fold,
    searchOptions: {
      // A word may be mistyped, or be the beginning of one
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 4, page: 2 },
      boostDocument: (url) => weightOf(String(url)),
    },
  });
  await index.addAllAsync(parts, { chunkSize: 20 });
  const byUrl = new Map(parts.map((part) => [part.url, part]));
  return (words, lang) => {
    const all = index.search(words, { combineWith: 'AND' });
    const met = all.length > 0 ? all : index.search(words);
    const found = met.flatMap(({ id, terms }) => {
      const part = byUrl.get(String(id));
      return part ? [{ part, words: new Set(terms) }] : [];
    });
    return [...found.filter(({ part }) => part.lang === lang), ...found.filter(({ part }) => part.lang !== lang)];
  };
}
