import { readFile } from 'node:fs/promises';
import { Options, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { expect, test } from 'vitest';
import { languageFiles } from '../../../scripts/language-da.ts';
import {
  adjacencyGraphs,
  dictionary,
  translations,
  translationsForChildren,
} from '../../../shared/language-da/language-da.ts';
import { rankedPicks } from '../../../shared/language-da/pupil-passwords.ts';
import { lix } from '../../support/lix.ts';

const tones = { translations, translationsForChildren };
const root = new URL('../../../', import.meta.url);

test('the generated files are what their lists give today', async () => {
  for (const [path, file] of Object.entries(await languageFiles())) {
    expect(await readFile(new URL(path, root), 'utf8'), path).toBe(file);
  }
});

test.each(Object.entries(tones))('%s has a Danish sentence for every key of zxcvbn-ts, and no other', (_, tone) => {
  const keys = new Options().translations;
  const keysOf = (one: object) => Object.entries(one).map(([kind, texts]) => [kind, Object.keys(texts).toSorted()]);
  expect(keysOf(tone)).toEqual(keysOf(keys));
  for (const text of Object.values(tone).flatMap((texts) => Object.values(texts)))
    expect(text).toMatch(/[a-zæøå]{2} ?/);
});

test('what children read is short and easy (LIX at most 25)', () => {
  const texts = [
    ...Object.values(translationsForChildren.warnings),
    ...Object.values(translationsForChildren.suggestions),
  ];
  expect(lix(texts)).toBeLessThanOrEqual(25);
});

test('no dictionary holds a word twice, a capital, a space, or letters apart from their marks', () => {
  for (const [key, words] of Object.entries(dictionary)) {
    expect(new Set(words).size, key).toBe(words.length);
    expect(
      words.filter((word) => word !== word.normalize('NFC').toLowerCase() || /\s|^$/.test(word)),
      key,
    ).toEqual([]);
  }
});

test.each([
  ['hest', 'topHundred'], // a pupil's pick is told as a common password
  ['sommer2026', 'common'],
  ['undersøgelse', 'wordByItself'],
  ['søndergaard', 'namesByThemselves'],
  ['skanderborg', 'namesByThemselves'],
  ['brøndbyif', 'namesByThemselves'], // a club
  ['pålkjh', 'straightRow'], // the Danish keyboard: å is right of p
  ['lkjhgfdsa', 'similarToCommon'], // backwards
  ['qwertyuiopå', 'common'],
] as const)('"%s" alone is warned of as %s', (password, warning) => {
  const { feedback } = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, translations }).check(password);
  expect(feedback.warning).toBe(translations.warnings[warning]);
});

test('every key of the board is next to another in both directions', () => {
  for (const [name, graph] of Object.entries(adjacencyGraphs)) {
    for (const [sign, around] of Object.entries(graph)) {
      const neighbours = around.filter((key) => key !== null);
      expect(neighbours.length, `${name} ${sign}`).toBeGreaterThan(0);
      for (const key of neighbours)
        expect(
          graph[key[0] ?? '']?.some((back) => back?.includes(sign)),
          sign + key,
        ).toBe(true);
    }
  }
  expect(adjacencyGraphs['qwerty-da']?.['æ']).toEqual(['lL', 'pP', 'åÅ', 'øØ', '-_', '.:']);
});

test('at least 500 passwords that Danish pupils pick are known, each once', () => {
  const ranked = rankedPicks();
  expect(ranked.length).toBeGreaterThanOrEqual(500);
  expect(new Set(ranked).size).toBe(ranked.length);
});
