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
    'not-season': 'met',
    'not-common': 'unknown',
    'not-recent': 'unknown',
  });
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

  test('the provider is asked about the composed form', () => {
    const about = { ...mathilde, common: (password: string) => password === 'Blå' };
    expect(one(rule, 'Bla\u030a', about)?.verdict).toBe('unmet');
  });
});

test('whether it was used before, only the provider knows', () => {
  const rule: Rule = { rule: 'not-recent', count: 5 };
  expect(one(rule, 'Kanelgiraf47')).toEqual({ rule, verdict: 'unknown' });
});
