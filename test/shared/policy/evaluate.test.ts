import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { Finding, Rule } from '../../../shared/policy/rule.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { mathilde } from './people.ts';

const verdictsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(
    findings.map(({ rule, verdict }) => [rule.rule === 'contains' ? rule.kind : rule.rule, verdict] as const),
  );
const one = (rule: Rule, candidate: string, about = mathilde) => evaluate([rule], candidate, about)[0];

test('every rule is judged, in the order of the table', () => {
  const { rules } = unilogin.bands.udskoling;
  expect(evaluate(rules, '', mathilde).map(({ rule }) => rule)).toEqual(rules);
});

test('an own choice that keeps all rules is met but for what only the provider knows', () => {
  expect(verdictsOf(evaluate(unilogin.bands.udskoling.rules, 'Kanelgiraf47', mathilde))).toEqual({
    length: 'met',
    'lower-case': 'met',
    'upper-case': 'met',
    digit: 'met',
    'not-own-name': 'met',
    'not-username': 'met',
    'not-school': 'met',
    'not-class': 'unknown',
    'not-season': 'met',
    'not-common': 'unknown',
    'not-recent': 'unknown',
  });
});

test('what many use is told by its beginning, where the provider tells it', () => {
  const rule = { rule: 'not-common' } as const;
  const asked = (answer: string | boolean) => one(rule, 'Monkey123', { ...mathilde, common: () => answer });
  expect(asked('monkey')).toEqual({ rule, verdict: 'unmet', found: 'monkey' });
  expect(asked(true)).toEqual({ rule, verdict: 'unmet' });
  expect(asked(false)).toEqual({ rule, verdict: 'met' });
});

test('all faults are told at once', () => {
  expect(verdictsOf(evaluate(unilogin.bands.udskoling.rules, 'sommer', mathilde))).toMatchObject({
    length: 'unmet',
    'upper-case': 'unmet',
    digit: 'unmet',
    'not-season': 'unmet',
  });
});

describe('length', () => {
  const rule: Rule = { rule: 'length', min: 8, max: 24 };
  test.each([
    ['seven', 'a'.repeat(7), 'unmet'],
    ['eight', 'a'.repeat(8), 'met'],
    ['twenty-four', 'a'.repeat(24), 'met'],
    ['twenty-five', 'a'.repeat(25), 'unmet'],
    ['eight emoji, which are sixteen units', '🦒'.repeat(8), 'met'],
    ['seven emoji, which are fourteen units', '🦒'.repeat(7), 'unmet'],
    ['seven letters with accents of their own', 'e\u0301'.repeat(7), 'unmet'],
    ['eight letters with accents of their own', 'a\u030a'.repeat(8), 'met'],
  ])('%s', (_, candidate, verdict) => {
    expect(one(rule, candidate)?.verdict).toBe(verdict);
  });
});

describe('contains', () => {
  test.each([
    ['lower-case', 'ABCå', 'met'],
    ['lower-case', 'ABC1', 'unmet'],
    ['upper-case', 'abcØ', 'met'],
    ['upper-case', 'abc1', 'unmet'],
    ['digit', 'abc٣', 'met'],
    ['digit', 'abcØ', 'unmet'],
  ] as const)('%s in %s is %s', (kind, candidate, verdict) => {
    expect(one({ rule: 'contains', kind, min: 1 }, candidate)?.verdict).toBe(verdict);
  });

  test('as many as asked for', () => {
    expect(one({ rule: 'contains', kind: 'digit', min: 2 }, 'a1b')?.verdict).toBe('unmet');
    expect(one({ rule: 'contains', kind: 'digit', min: 2 }, 'a1b2')?.verdict).toBe('met');
  });
});

describe('not-common', () => {
  const rule: Rule = { rule: 'not-common' };
  test('the few that the page knows are refused on the spot, and named', () => {
    expect(one(rule, 'MitKodeord12')).toEqual({ rule, verdict: 'unmet', found: 'kodeord' });
    expect(one(rule, 'P@ssw0rd2026')).toMatchObject({ verdict: 'unmet', found: 'password' });
  });

  test('without the list of the provider the rest is unknown, with it known', () => {
    const about = { ...mathilde, common: (password: string) => password === 'Superliga2026' };
    expect(one(rule, 'Superliga2026')?.verdict).toBe('unknown');
    expect(one(rule, 'Superliga2026', about)).toEqual({ rule, verdict: 'unmet' });
    expect(one(rule, 'Kanelgiraf47', about)).toEqual({ rule, verdict: 'met' });
  });

  test('what a list cannot tell is unknown', () => {
    const about = { ...mathilde, common: (password: string) => (password === 'Kanelgiraf47' ? undefined : false) };
    expect(one(rule, 'Kanelgiraf47', about)?.verdict).toBe('unknown');
    expect(one(rule, 'Kanelgiraf48', about)?.verdict).toBe('met');
  });

  test('the provider is asked about the composed form', () => {
    const about = { ...mathilde, common: (password: string) => password === 'Blå' };
    expect(one(rule, 'Bla\u030a', about)?.verdict).toBe('unmet');
  });
});

test('every word that is refused on the spot is refused by its rule, and named', () => {
  const refused = (rule: Rule, word: string) => one(rule, `xq${word}qx`)?.found;
  for (const word of 'forår sommer efterår vinter summer autumn winter'.split(' ')) {
    expect(refused({ rule: 'not-season' }, word)).toBe(word);
  }
  const common =
    'adgangskode kodeord password hemmelig unilogin velkommen welcome qwerty asdfgh zxcvbn abcdef abc123 letmein ' +
    'iloveyou jegelskerdig danmark fodbold 123456 111111 000000';
  for (const word of common.split(' ')) expect(refused({ rule: 'not-common' }, word)).toBe(word);
});

describe('not-expected', () => {
  const rule: Rule = { rule: 'not-expected' };
  const about = {
    username: 'pete1853',
    names: ['Maren Å.', 'Hjort'],
    school: 'Ny Aaby Skole',
    common: (password: string) => password === 'elefantelefant1',
  };
  test.each([
    ['the name and the year', 'MarenHjort2013!', 'Maren'],
    ['each name again and again', 'hjortmarenhjortmaren', 'Maren'],
    ['the username', 'pete1853pete1853', 'pete1853'],
    ['the school, spelled otherwise', 'Ny Åby Skole 1', 'Skole'],
    ['a letter alone', 'ååååå', 'Å'],
  ])('%s is nothing else than others know', (_, candidate, found) => {
    expect(one(rule, candidate, about)).toEqual({ rule, verdict: 'unmet', found });
  });

  test.each([
    ['a sentence with the name', 'maren spiser en kanelgiraf'],
    ['digits alone', '987654321987654321'],
    ['nothing', ''],
    ['one letter more', 'marenhjortx'],
  ])('%s is something else', (_, candidate) => {
    expect(one(rule, candidate, about)).toEqual({ rule, verdict: 'met' });
  });

  test('what many use is told by the list, and by nobody without it', () => {
    expect(one(rule, 'elefantelefant1', about)).toEqual({ rule, verdict: 'unmet' });
    expect(one(rule, 'elefantelefant1', { ...mathilde })).toEqual({ rule, verdict: 'unknown' });
    expect(one(rule, 'Maren', { ...about, names: ['', ' - ', '12'], username: '', school: '' })?.verdict).toBe('met');
  });
});

test('whether it was used before, only the provider knows', () => {
  const rule: Rule = { rule: 'not-recent', count: 5 };
  expect(one(rule, 'Kanelgiraf47')).toEqual({ rule, verdict: 'unknown' });
});
