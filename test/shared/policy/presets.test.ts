import { expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { nist } from '../../../shared/policy/nist.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { lengthOf } from '../../../shared/policy/table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { mathilde } from './people.ts';

const forbidden: Rule[] = [
  { rule: 'not-own-name' },
  { rule: 'not-username' },
  { rule: 'not-school' },
  { rule: 'not-class' },
  { rule: 'not-season' },
  { rule: 'not-common' },
  { rule: 'not-recent', count: 5 },
];

// The table of FACTS.md section 3, written down a second time: who changes one changes the other
test('the preset "unilogin" is what is published', () => {
  expect(unilogin).toEqual({
    name: 'unilogin',
    bands: {
      indskoling: {
        secret: 'pictures',
        form: 'pictures',
        mayChoose: false,
        rules: [{ rule: 'not-recent', count: 5 }],
        lifetime: { until: 'grade-move', graceDays: 30 },
        history: 5,
      },
      mellemtrin: {
        secret: 'password',
        form: 'words',
        mayChoose: true,
        rules: [{ rule: 'length', min: 8, max: 24 }, { rule: 'contains', kind: 'lower-case', min: 1 }, ...forbidden],
        lifetime: { until: 'grade-move', graceDays: 30 },
        history: 5,
      },
      udskoling: {
        secret: 'password',
        form: 'words-and-digits',
        mayChoose: true,
        rules: [
          { rule: 'length', min: 8, max: 24 },
          { rule: 'contains', kind: 'lower-case', min: 1 },
          { rule: 'contains', kind: 'upper-case', min: 1 },
          { rule: 'contains', kind: 'digit', min: 1 },
          ...forbidden,
        ],
        lifetime: { until: 'age', days: 365, warningDays: 30 },
        history: 5,
      },
    },
  });
});

test('the preset "nist" asks for 15 characters, no composition and no change by the calendar, of everybody', () => {
  const band = {
    secret: 'password',
    form: 'words',
    words: 3,
    mayChoose: true,
    rules: [{ rule: 'length', min: 15, max: 64 }, { rule: 'not-expected' }],
    lifetime: { until: 'changed' },
    history: 0,
  };
  expect(nist).toEqual({ name: 'nist', bands: { indskoling: band, mellemtrin: band, udskoling: band } });
});

test('the preset "nist" compares the whole password, and refuses no part of it', () => {
  const verdict = (candidate: string) =>
    evaluate(nist.bands.udskoling.rules, candidate, { ...mathilde, common: (password) => password.includes('elefant') })
      .map((finding) => finding.verdict)
      .join();
  expect(verdict('mathilde spiller fodbold')).toBe('met,met');
  expect(verdict('mathildehjort2013')).toBe('met,unmet');
  expect(verdict('elefantelefant1')).toBe('met,unmet');
  expect(verdict('sommer2026sommer2026')).toBe('met,unmet');
  expect(verdict('velkommen-fodbold-2026')).toBe('met,unmet');
  expect(verdict('sommer spiller fodbold')).toBe('met,met');
});

test('the bounds of several rules about length hold together', () => {
  expect(lengthOf([])).toEqual({ min: 1, max: 256 });
  expect(lengthOf(forbidden)).toEqual({ min: 1, max: 256 });
  expect(lengthOf([{ rule: 'length', min: 8, max: 24 }])).toEqual({ min: 8, max: 24 });
  const two: Rule[] = [
    { rule: 'length', min: 8, max: 64 },
    { rule: 'length', min: 4, max: 20 },
    { rule: 'length', min: 6, max: 30 },
  ];
  expect(lengthOf(two)).toEqual({ min: 8, max: 20 });
});
