import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { artworkFile } from '../../../scripts/pictograms.ts';
import { visions } from '../../../scripts/likeness/colour-vision.ts';
import { artwork } from '../../../shared/pictograms/artwork.generated.ts';
import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';
import { pictureNames } from '../../../shared/pictograms/picture-names.ts';
import { read, root } from '../../repo/repository.ts';
import { kinds } from './kinds.ts';

const generated = 'shared/pictograms/artwork.generated.ts';

test('there are 36 pictures, each with an id of its own', () => {
  expect(new Set(pictureIds).size).toBe(36);
  expect(pictureIds.length).toBe(36);
});

test('every picture has a name in each language, and no two names are alike', () => {
  for (const names of Object.values(pictureNames)) {
    const said = pictureIds.map((id) => names[id].trim().toLocaleLowerCase('da'));
    expect(said.filter((name) => !/^[\p{L} ]{2,}$/u.test(name))).toEqual([]);
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
  }
});

test('a Danish name has one or two syllables, but for the exceptions that are listed', () => {
  const syllables = (name: string) => name.match(/[aeiouyæøå]+/g)?.length ?? 0;
  expect(pictureIds.filter((id) => syllables(pictureNames.da[id]) > 2)).toEqual(['umbrella']); // paraply
});

test('no two Danish names are one letter apart, or begin alike to a child who reads the first letters', () => {
  const names = pictureIds.map((id) => pictureNames.da[id]);
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => editsBetween(a, b) < 2)).toEqual([]);
  expect(pairs.filter(([a, b]) => a.slice(0, 3) === b.slice(0, 3))).toEqual([]);
});

test('no two pictures are of one kind, as a child would tell it who does not find the name', () => {
  const told = pictureIds.map((id) => kinds[id]);
  expect(told.filter((kind, index) => told.indexOf(kind) !== index)).toEqual([]);
});

test('every picture is drawn, with colours and paths only', () => {
  for (const id of pictureIds) {
    expect(artwork[id].length, id).toBeGreaterThan(0);
    for (const [fill, path] of artwork[id]) {
      expect(fill, id).toMatch(/^#[0-9a-f]{3,6}$/);
      expect(path, id).toMatch(/^M[\d\s.,\-a-zA-Z]+$/);
    }
  }
});

test('every picture of a demo account is in the set', () => {
  const demo = JSON.parse(read('demo/accounts.json')) as { accounts: { secret: { pictures?: string[] } }[] };
  const used = demo.accounts.flatMap(({ secret }) => secret.pictures ?? []);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !pictureIds.some((known) => known === id))).toEqual([]);
});

test('the artwork is what the library gives now: npm run pictograms', async () => {
  expect(read(generated)).toBe(await artworkFile());
});

test('ids come without names and artwork, so that a server loads neither', () => {
  expect(read('shared/pictograms/picture-ids.ts')).not.toMatch(/\bimport\b/);
});

test('the artwork stays small', () => {
  const bytes = readFileSync(new URL(`../../../${generated}`, import.meta.url));
  const packed = brotliCompressSync(bytes).length;
  console.log(`pictures: ${(bytes.length / 1000).toFixed(1)} kB raw, ${(packed / 1000).toFixed(1)} kB brotli`);
  expect(packed).toBeLessThan(20_000);
});

test('each way of seeing has its contact sheet on the page', () => {
  for (const vision of visions) {
    expect(read('docs/pictures.md')).toContain(`](images/pictures-${vision}.png)`);
    expect(existsSync(join(root, 'docs', 'images', `pictures-${vision}.png`))).toBe(true);
  }
});

/** Letters to add, take away or change until one word is the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
