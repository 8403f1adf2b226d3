import { describe, expect, test } from 'vitest';
import { resetRules } from '../../idp/sign-in/reset-rules.ts';
import { schoolPage } from '../../scripts/school-page.ts';
import { guide } from '../../shared/i18n/guide/da.ts';
import { windowMinutes } from '../../shared/policy/lifecycle/window.ts';
import { loadTable } from '../../shared/policy/load/load-table.ts';
import { nist } from '../../shared/policy/nist.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';
import { read } from '../repo/repository.ts';

const example = loadTable(JSON.parse(read('docs/policy-tables/skovbrynet.json')));

test('the page for schools says what the table says: npm run docs:schools', () => {
  expect(read('docs/for-schools.md')).toBe(schoolPage(unilogin));
});

test('every grade has its line, and the form of its band', () => {
  const lineOf = (who: string) =>
    schoolPage(unilogin)
      .split('\n')
      .find((line) => line.startsWith(`| ${who} |`));
  for (const grade of [0, 1, 2, 3]) expect(lineOf(`${grade}. klasse`)).toContain('fire billeder');
  for (const grade of [4, 5, 6]) expect(lineOf(`${grade}. klasse`)).toMatch(/to ord, der er sat sammen \| ja/);
  for (const grade of [7, 8, 9, 10]) expect(lineOf(`${grade}. klasse`)).toContain('stort begyndelsesbogstav og to tal');
  for (const who of ['Ungdomsuddannelse', 'Medarbejder', 'Forælder']) expect(lineOf(who)).toContain('365 dage');
});

test('it says where whoever cannot get in goes, by the numbers that the provider goes by', () => {
  const page = read('docs/for-schools.md');
  for (const said of [
    `er åben i ${windowMinutes} minutter`,
    `| elever, der er fyldt ${resetRules.alone.from} år |`,
    'er det fra 8. klasse',
    `"${guide.title}"`,
    '5 gange lige efter hinanden',
  ])
    expect(page).toContain(said);
});

describe('another table makes another page', () => {
  test.each<[string, PolicyTable, readonly string[]]>([
    [
      'nist',
      nist,
      ['tre ord', '15 til 64 tegn', 'indtil den bliver skiftet', 'En tidligere kode må gerne bruges igen'],
    ],
    ['the example of a municipality', example, ['10 til 64 tegn', 'er der 45 dage til at få en ny']],
  ])('%s', (_, table, sentences) => {
    for (const sentence of sentences) expect(schoolPage(table)).toContain(sentence);
  });

  test('how often one may wait, and several of a kind', () => {
    const { udskoling } = unilogin.bands;
    const rules = [{ rule: 'contains', kind: 'digit', min: 2 } as const];
    const table = { ...unilogin, bands: { ...unilogin.bands, udskoling: { ...udskoling, laters: 1, rules } } };
    expect(schoolPage(table)).toContain('kan svare "senere" højst 1 gang.');
    expect(schoolPage(table)).toContain('- med mindst to tal');
  });
});
