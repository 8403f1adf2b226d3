import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { pagesOfSite } from '../../site/generator/eleventy-site.ts';
import { root } from '../repo/repository.ts';

const pages = await pagesOfSite();
/** Those that somebody reads; the others stand in frames. */
const readable = pages.filter(({ url }) => !url.startsWith('live/'));
const byUrl = new Map(pages.map(({ url, html }) => [url, html]));
const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
const ids = new Map(pages.map(({ url, html }) => [url, idsOf(html)]));
/** What is copied beside the pages. */
const copied: Record<string, string> = {
  style: 'site/style',
  images: 'docs/images',
  'policy-tables': 'docs/policy-tables',
};
const single: Record<string, string> = {
  'script/frame.js': 'site/live/frame.ts',
  'script/page.js': 'site/live/page.ts',
  'openapi.json': 'docs/openapi.json',
  'custom-elements.json': 'widget/custom-elements.json',
};

function isThere(url: string, fragment: string | undefined): boolean {
  if (byUrl.has(url)) return fragment === undefined || ids.get(url)?.has(decodeURIComponent(fragment)) === true;
  const [folder = '', ...rest] = url.split('/');
  const source = single[url] ?? (copied[folder] && join(copied[folder], ...rest));
  return source !== undefined && existsSync(join(root, source));
}

describe('the pages of the site', () => {
  test('every link, picture and anchor within it leads somewhere', () => {
    const dead = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)]
        .map(([, link = '']) => link.replaceAll('&amp;', '&'))
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => {
          const [address = '', fragment] = link.split('#');
          const [path = ''] = address.split('?');
          return !isThere(path === '' ? url : normalize(join(dirname(url), path)), fragment);
        })
        .map((link) => `${url}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('every page of docs/ is led to by every page, once', () => {
    const [navigation = ''] = /<nav id="contents"[^]*?<\/nav>/.exec(byUrl.get('index.html') ?? '') ?? [];
    const led = [...navigation.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
    const there = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    const missing = there.map((name) => name.replace('.md', '.html')).filter((url) => !led.includes(url));
    expect(missing).toEqual([]);
    expect(led.filter((url, index) => led.indexOf(url) !== index)).toEqual([]);
  });

  test('every page has one first heading, a title and a language, and headings that leave none out', () => {
    const wrong = readable.filter(({ html }) => {
      const levels = [...html.matchAll(/<main[^]*<\/main>/g)].flatMap(([main]) =>
        [...main.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level)),
      );
      const isEven = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || !isEven || !/<title>[^<]+<\/title>/.test(html);
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('a note in English on a Danish page is said to be English', () => {
    const danish = pages.filter(({ html }) => html.startsWith('<!doctype html>\n<html lang="da">'));
    const notes = danish.flatMap(({ html }) => [...html.matchAll(/<p([^>]*)><em>(?:For schools|The accessibility)/g)]);
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.filter(([, attributes]) => attributes !== ' lang="en"')).toEqual([]);
  });

  test('no page has a script or style in itself, or asks another host for anything', () => {
    const wrong = pages.filter(
      ({ html }) =>
        /<style|<script(?![^>]* src=)(?![^>]*application\/json)|<[^>]* (?:style|on\w+)="/.test(html) ||
        /<(?:script|link|img|iframe)[^>]* (?:src|href)="(?:https?:)?\/\//.test(html),
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});
