import { expect, test } from 'vitest';
import { elementFiles } from '../../scripts/elements.ts';
import { files, read } from './repository.ts';

// What is registered is what a page can use: each file of widget/define but the function itself
const tags = files()
  .filter((path) => /^widget\/define\/(?!define\.ts)[\w-]+\.ts$/.test(path))
  .flatMap((path) => [...read(path).matchAll(/define\('(unilogin-[\w-]+)'/g)].map(([, tag = '']) => tag));

const withTag = (paths: string[], tag: string) => paths.filter((path) => new RegExp(`<${tag}[\\s>]`).test(read(path)));

test('there are elements to check', () => {
  expect(tags).toContain('unilogin-sign-in');
});

test('each element has a page that documents it', () => {
  const pages = files().filter((path) => /^docs\/[\w-]+\.md$/.test(path) && path !== 'docs/status.md');
  expect(tags.filter((tag) => withTag(pages, tag).length === 0)).toEqual([]);
});

test('each element has a component test, and axe looks at it', () => {
  const tests = files().filter((path) => /^test\/widget\/.*\.test\.ts$/.test(path));
  expect(tags.filter((tag) => withTag(tests, tag).length === 0)).toEqual([]);
  const looked = (tag: string) => withTag(tests, tag).some((path) => read(path).includes('.accessible('));
  expect(tags.filter((tag) => !looked(tag))).toEqual([]);
});

test('an element is typed for those who write its tag', () => {
  const defines = files().filter((path) => path.startsWith('widget/define/'));
  const typed = (tag: string) => defines.some((path) => new RegExp(`'${tag}': \\w+`).test(read(path)));
  expect(tags.filter((tag) => !typed(tag))).toEqual([]);
});

test('the page and the manifest of the elements say what their classes say: npm run elements', async () => {
  for (const [path, content] of Object.entries(await elementFiles())) expect(read(path), path).toBe(content);
});
