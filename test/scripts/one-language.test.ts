import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { buildWhenStale } from '../../scripts/build.ts';
import { files, read } from '../repo/repository.ts';

const Manifest = v.record(v.string(), v.object({ file: v.string() }));
type Language = 'da' | 'en';

/** All scripts of a page but the sentences that it brings only when somebody changes the language. */
async function scriptsOf(page: string, language: Language): Promise<string> {
  const folder = new URL(`../../dist/${page}/${language}/`, import.meta.url);
  const manifest = v.parse(Manifest, JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')));
  const built = Object.entries(manifest).filter(([source]) => !/^shared\/i18n\/.*\/(da|en)\.ts$/.test(source));
  const scripts = await Promise.all(built.map(([, { file }]) => readFile(new URL(file, folder), 'utf8')));
  return scripts.join('\n');
}

/** Each piece of text in the sentences of some areas that is long enough to stand nowhere else by chance. */
function textsOf(areas: RegExp, language: Language): Set<string> {
  const texts = new Set<string>();
  const collect = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text.length > 15 && node.text.includes(' ')) texts.add(node.text);
    ts.forEachChild(node, collect);
  };
  for (const path of files()) {
    if (!path.startsWith('shared/i18n/') || !areas.test(path) || !path.endsWith(`/${language}.ts`)) continue;
    collect(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest));
  }
  return texts;
}

beforeAll(async () => {
  await buildWhenStale();
}, 120_000);

describe.each([
  ['pages', /\/sign-in\//],
  ['own-pages', /\/approvals\//],
  ['passkeys', /\/passkeys\//],
])('the scripts of %s', (page, areas) => {
  test.each([
    ['da', 'en'],
    ['en', 'da'],
  ] as const)('in %s hold all its sentences, and none in %s', async (own, other) => {
    const scripts = await scriptsOf(page, own);
    const [ours, theirs] = [textsOf(areas, own), textsOf(areas, other)];
    expect(ours.size).toBeGreaterThan(20);
    expect([...ours].filter((text) => !scripts.includes(text))).toEqual([]);
    expect([...theirs].filter((text) => !ours.has(text) && scripts.includes(text))).toEqual([]);
  });
});
