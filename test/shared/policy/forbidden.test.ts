import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
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
  });
  test('of general words is found as a whole', () => {
    expect(found('not-school', 'dennyeskole', { school: 'Den Nye Skole' })).toBe('DenNyeSkole');
    expect(found('not-school', 'minnyeskole', { school: 'Den Nye Skole' })).toBe('met');
  });
  test('that is not known forbids nothing', () => {
    expect(found('not-school', 'kanelgiraf', { school: '' })).toBe('met');
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
