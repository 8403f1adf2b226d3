import { expect, test } from 'vitest';
import { pagesOfSite } from '../../site/generator/eleventy-site.ts';
import { partsOf, readable } from '../../site/generator/parts.ts';
import { excerpt } from '../../site/live/excerpt.ts';
import { searchOf } from '../../site/live/search-index.ts';

const pages = await pagesOfSite();
const parts = partsOf(readable(pages));
const search = await searchOf(parts);
const urls = (words: string, lang = 'en') => search(words, lang).map(({ part }) => part.url);

test('each piece can be led to, once, and all of a page is in one of them', () => {
  const html = new Map(pages.map((page) => [page.url, page.html]));
  const lost = parts.filter(({ url }) => {
    const [path = '', id] = url.split('#');
    return id === undefined ? !html.has(path) : html.get(path)?.includes(` id="${id}"`) !== true;
  });
  expect(lost).toEqual([]);
  expect(new Set(parts.map(({ url }) => url)).size).toBe(parts.length);
});

test('a word of the text finds its piece, though no heading has it', () => {
  expect(urls('wasm-unsafe-eval').some((url) => url.startsWith('decisions/'))).toBe(true);
  expect(urls('xyzzyx')).toEqual([]);
});

test('a heading comes before what only speaks of it', () => {
  expect(urls('hono')[0]).toBe('embed.html#hono');
  expect(urls('stolen code')[0]).toBe('attacks.html#stolen-code');
});

test('Danish is found without its letters, mistyped, and by its beginning', () => {
  const year = 'year-for-schools.html';
  for (const words of [
    'skoleåret adgangskoderne',
    'skoleaaret adgangskoderne',
    'skoleåret adgangskodrne',
    'skoleår adg',
  ]) {
    expect(
      urls(words, 'da').some((url) => url.startsWith(year)),
      words,
    ).toBe(true);
  }
});

test('a short word, in which no letter may be wrong, is found without its Danish letter', () => {
  expect(urls('aar', 'da').length).toBeGreaterThan(0);
  expect(urls('aar', 'da')).toEqual(urls('år', 'da'));
});

test('where nothing has all words, what has some of them is found', () => {
  expect(urls('xyzzyx skoleåret', 'da')[0]).toMatch(/^year-for-schools/);
});

test('pages in the language of the reader come first', () => {
  const first = (lang: string) => search('Elevadgang', lang)[0]?.part.lang;
  expect([first('da'), first('en')]).toEqual(['da', 'en']);
});

test('an excerpt shows the words that were met where they stand', () => {
  const text = `${'ord '.repeat(50)}Skoleåret begynder ${'nyt '.repeat(60)}`;
  const pieces = excerpt(text, new Set(['skoleaaret']));
  expect(pieces.filter(({ isMet }) => isMet)).toEqual([{ text: 'Skoleåret', isMet: true }]);
  expect(pieces[0]?.text).toBe('… ');
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(210);
  expect(excerpt('kort', new Set())).toEqual([{ text: 'kort', isMet: false }]);
});
