import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { nameIn, ownWordsOf, readingOf } from '../../../shared/policy/forbidden.ts';
import { mathilde } from './people.ts';

const found = (rule: Rule['rule'] & `not-${string}`, candidate: string, about: Partial<typeof mathilde> = {}) => {
  const asked: Rule = rule === 'not-recent' ? { rule, count: 1 } : { rule };
  const finding = evaluate([asked], candidate, { ...mathilde, ...about })[0];
  return finding?.verdict === 'unmet' ? finding.found : finding?.verdict;
};
const ofName = (name: string, candidate: string) => found('not-own-name', candidate, { names: [name] });

describe('own name', () => {
  test.each([
    ['Mathilde', 'mathilde1234', 'as it is'],
    ['Mathilde', 'XxMATHILDExX', 'in capitals'],
    ['Mathilde', 'm4th1lde', 'with digits for letters'],
    ['Mathilde', 'edlihtam99', 'reversed'],
    ['Mathilde', '3dl1ht4mx', 'reversed, with digits for letters'],
    ['Søren', 'soren123', 'ø as o'],
    ['Søren', 'soeren123', 'ø as oe'],
    ['Søren', 'sören123', 'ø as ö'],
    ['Søren', 's0ren123', 'ø as nought'],
    ['Søren', 'nereos12', 'ø as oe, reversed'],
    ['Soeren', 'søren123', 'oe as ø'],
    ['Kjær', 'kjaer123', 'æ as ae'],
    ['Kjær', 'kjär1234', 'æ as ä'],
    ['Kjaer', 'kjær1234', 'ae as æ'],
    ['Bård', 'baard123', 'å as aa'],
    ['Bård', 'bard1234', 'å as a'],
    ['Aage', 'åge12345', 'aa as å'],
    ['Zoë', 'zoe 1234', 'an accent left out'],
    ['René', 'rene1234', 'an accent left out of a long name'],
    ['Rene', 'rené1234', 'an accent put in'],
    ['Łukasz', 'lukasz12', 'a letter without a base'],
    ['Anne-Marie', 'xmarie12', 'a part of a double name'],
    ['Mathilde', 'mat\u00adhilde', 'an invisible sign inside'],
  ])('%s is found in %s: %s', (name, candidate) => {
    expect(ofName(name, candidate)).toBe(name.split('-').at(-1));
  });

  test('a short name is a whole word or nothing', () => {
    for (const candidate of ['bold1234', 'Bolden12', 'hobo1234']) expect(ofName('Bo', candidate)).toBe('met');
    for (const candidate of ['bo123456', '12-Bo-34', 'HejBoHej', 'ob123456', 'bobobobo1']) {
      expect(ofName('Bo', candidate), candidate).toBe('Bo');
    }
    expect(ofName('Ida', 'fidus123')).toBe('met');
    expect(ofName('Ida', 'Fidusida')).toBe('met');
    expect(ofName('Ida', 'ida2015x')).toBe('Ida');
    expect(ofName('Ida', 'HejIda15')).toBe('Ida');
    expect(ofName('Ali', 'ballon12')).toBe('met');
  });

  test.each([
    ['emmaerbedst', 'Emma', 'where the password begins'],
    ['3mm4erbedst', 'Emma', 'the same, with digits for letters'],
    ['hejEmmaHej', 'Emma', 'at a capital'],
    ['12emmaer1', 'Emma', 'after digits'],
    ['hej@dams12', 'Adam', 'at a sign for a letter'],
    ['søstérAnna', 'Anna', 'after letters that are written otherwise'],
    ['an\u00adna2014', 'Anna', 'with an invisible sign inside'],
    ['amme2014', 'Emma', 'reversed, as a word'],
  ])('a name of four letters is found where a word begins: %s', (candidate, name) => {
    expect(ofName(name, candidate)).toBe(name);
  });

  test.each([
    ['kammerat12', 'Emma'],
    ['hejemmahej', 'Emma'],
    ['værelse12', 'Else'],
    ['ammerede12', 'Emma'],
  ])('and not inside one: %s', (candidate, name) => {
    expect(ofName(name, candidate)).toBe('met');
  });

  test('an initial forbids nothing', () => {
    expect(found('not-own-name', 'Plan4P12', { names: ['Jens P.', 'Å'] })).toBe('met');
    expect(found('not-own-name', 'Å47_Å_47', { names: ['Maren Å.'] })).toBe('met');
  });

  test('the hundred commonest given names forbid hardly any of the commonest words', () => {
    const lists = new URL('../../../shared/language-da/lists/', import.meta.url);
    const listed = (name: string, count: number) =>
      readFileSync(new URL(`${name}.txt`, lists), 'utf8')
        .split('\n')
        .slice(0, count);
    const names = [...listed('first-names-female', 50), ...listed('first-names-male', 50)];
    const words = listed('common-words', 5000).filter(({ length }) => length >= 4);
    const readings = words.map(readingOf);
    const refused = names.flatMap((name) => {
      const own = ownWordsOf({ username: '', names: [name], school: '' });
      const found = readings.filter((one) => one.password !== name && nameIn(one, own) !== undefined);
      return found.length > 3 ? [[name, found.length]] : [];
    });
    expect(refused).toEqual([['inger', 17]]); // the ending of "oplysninger"
  });

  test('it tells which of the names it was', () => {
    expect(found('not-own-name', 'minhjort1')).toBe('Hjort');
    expect(found('not-own-name', 'kanelgiraf')).toBe('met');
  });

  test('no name at all forbids nothing', () => {
    expect(found('not-own-name', 'kanelgiraf', { names: [] })).toBe('met');
    expect(found('not-own-name', 'kanelgiraf', { names: ['', ' - '] })).toBe('met');
  });
});

describe('username', () => {
  test('is found in any case and reversed', () => {
    expect(found('not-username', 'xMATH1853x')).toBe('math1853');
    expect(found('not-username', '3581htam')).toBe('math1853');
    expect(found('not-username', 'math1854')).toBe('met');
  });
  test('that is empty forbids nothing', () => {
    expect(found('not-username', 'kanelgiraf', { username: '' })).toBe('met');
  });
});

describe('school', () => {
  test('is found by what tells which school it is', () => {
    expect(found('not-school', 'Skovbrynet1')).toBe('Skovbrynet');
    expect(found('not-school', 'minskole12')).toBe('met');
    const school = 'Skovbrynet Skole\nDen Nye Skole';
    expect(found('not-school', 'Skovbrynet1', { school }), 'of two schools, each').toBe('Skovbrynet');
    expect(found('not-school', 'dennyeskole', { school })).toBe('DenNyeSkole');
  });
  test.each([
    ['Bavnehøjskolen', 'Bavnehøj12', 'Bavnehøj'],
    ['Nørrevangsskolen', 'xxnørrevang', 'Nørrevang'],
    ['Holte Privatskole', 'holte1234', 'Holte'],
    ['Kratskolen', 'Krat2026', 'Krat'],
    ['Kratskolen', 'demokrat', 'met'],
    ['Ordrup Gymnasium', 'Gymnasium12', 'met'],
    ['Ordrup Gymnasium', 'Ordrup12', 'Ordrup'],
    ['Byskolen', 'byskolen1', 'Byskolen'],
    ['Byskolen', 'by123456', 'met'],
    ['Vordingborggymnasiet', 'vordingborg', 'Vordingborg'],
  ])('%s and %s: %s', (school, candidate, expected) => {
    expect(found('not-school', candidate, { school })).toBe(expected);
  });
  test('of general words is found as a whole', () => {
    expect(found('not-school', 'dennyeskole', { school: 'Den Nye Skole' })).toBe('DenNyeSkole');
    expect(found('not-school', 'minnyeskole', { school: 'Den Nye Skole' })).toBe('met');
  });
  test('that is not known forbids nothing', () => {
    expect(found('not-school', 'kanelgiraf', { school: '' })).toBe('met');
  });
});

describe('class', () => {
  test.each([
    ['5.B', 'Klasse5b', '5.B'],
    ['5B', 'Skole5b1', '5B'],
    ['7.B', '7bErBedst', '7.B'],
    ['5B', 'vi-er-5.B!', '5B'],
    ['0. Ø', 'vi i 0ø', '0. Ø'],
    ['Spor 3', 'spor3erbedst', 'Spor 3'],
    ['Mars', 'HejMars12', 'Mars'],
    ['5B', '15bolde5', 'met'],
    ['5B', '15b15b15b', 'met'],
    ['5B', '5bolde12', 'met'],
    ['5B', 'b5b6b7kat', '5B'],
    ['5B', 'kanelgiraf', 'met'],
    ['A', 'plan-A-12', 'met'],
    ['5', '5-5-5-katte', 'met'],
    ['2024', 'kat2024kat', 'met'],
    ['', 'kanelgiraf', 'met'],
  ])('%s and %s: %s', (name, candidate, expected) => {
    expect(found('not-class', candidate, { classes: ['9.X', name] })).toBe(expected);
  });
  test('is unknown to a page that was not told it', () => {
    expect(found('not-class', 'Klasse5b')).toBe('unknown');
    expect(found('not-class', 'Klasse5b', { classes: [] })).toBe('met');
  });
});

describe('season', () => {
  test.each([
    ['Sommer2026', 'sommer'],
    ['s0mmer2026', 'sommer'],
    ['remmos2026', 'sommer'],
    ['Foraar2026', 'forår'],
    ['efterår123', 'efterår'],
    ['Vinteren12', 'vinter'],
    ['Winter2026', 'winter'],
    ['kanelgiraf', 'met'],
  ])('%s: %s', (candidate, expected) => {
    expect(found('not-season', candidate)).toBe(expected);
  });
});
