import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { files, read, root } from './repository.ts';

const danish = files().filter((path) => /^shared\/i18n\/(.*\/)?da\.ts$/.test(path));
const english = (path: string) => path.replace(/da\.ts$/, 'en.ts');

type Texts = Record<string, Record<string, unknown>>;
const load = async (path: string): Promise<Texts> => import(pathToFileURL(join(root, path)).href);
const keysOf = (texts: Texts) =>
  Object.entries(texts).map(([area, messages]) => [area, Object.keys(messages).toSorted()] as const);

test('every message key stands in every language', async () => {
  expect(danish.length).toBeGreaterThan(0);
  for (const path of danish) {
    expect(keysOf(await load(english(path))), path).toEqual(keysOf(await load(path)));
  }
});

test('a key that is missing in one language does not compile', () => {
  // Each exported area says by type which keys it must have
  const untyped = danish
    .flatMap((path) => [path, english(path)])
    .filter((path) => {
      const exported = read(path).match(/^export const \w+/gm) ?? [];
      const typed = read(path).match(/satisfies \w+|^export const \w+: \w+/gm) ?? [];
      return typed.length < exported.length;
    });
  expect(untyped).toEqual([]);
});

test('no area is the same in both languages by mistake', async () => {
  for (const path of danish) {
    const [da, en] = [await load(path), await load(english(path))];
    for (const [area, messages] of Object.entries(da)) {
      const sentences = Object.entries(messages).filter(
        ([, say]) => typeof say === 'string' && say.split(' ').length > 3,
      );
      const same = sentences.filter(([key, say]) => en[area]?.[key] === say).map(([key]) => key);
      expect(same, `${path} ${area}`).toEqual([]);
    }
  }
});
