import { renderDocument } from './document.ts';
import type { Written } from './written.ts';
import { findPage } from './find-page.ts';
import { partsOf, readable } from './parts.ts';

/** What is made of all other pages, once they are there: where they are found, in two languages, and what is searched. */
export function finding(pages: readonly Written[]): Written[] {
  const all = readable(pages);
  return [
    { url: 'find.html', html: renderDocument('find.md', findPage(all, 'en')) },
    { url: 'soeg.html', html: renderDocument('soeg.md', findPage(all, 'da')) },
  ];
}

/** The text of all pages as it is searched. */
export function searched(pages: readonly Written[]): string {
  return JSON.stringify(partsOf(readable(pages)));
}
