import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../shared/i18n/material/messages.ts';
import { pageFor } from '../../../shared/i18n/material/pages.ts';
import { audiences, parts } from '../../../shared/i18n/material/parts.ts';
import { loadTable } from '../../../shared/policy/load/load-table.ts';
import { nist } from '../../../shared/policy/nist.ts';
import type { PolicyTable } from '../../../shared/policy/table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { facts, textsOf } from '../../support/material-facts.ts';

const languages = ['da', 'en'] as const;
const everything = (lang: 'da' | 'en', with_ = facts) =>
  audiences.flatMap((audience) => textsOf(pageFor(audience, lang, with_))).join('\n');

/** The published rules, with every number another. */
const other: PolicyTable = {
  name: 'other',
  bands: {
    indskoling: {
      ...unilogin.bands.mellemtrin,
      lifetime: { until: 'age', days: 77, warningDays: 6 },
      mayChoose: false,
    },
    mellemtrin: {
      ...unilogin.bands.mellemtrin,
      form: 'words-and-digits',
      words: 4,
      rules: [{ rule: 'length', min: 11, max: 19 }],
      lifetime: { until: 'age', days: 88, warningDays: 9 },
    },
    udskoling: {
      ...unilogin.bands.udskoling,
      form: 'pictures',
      mayChoose: false,
      lifetime: { until: 'age', days: 99, warningDays: 12 },
    },
  },
};

describe('pages of information', () => {
  test.each(languages)('have every part of every audience, each with its own heading: %s', (lang) => {
    for (const audience of audiences) {
      const page = pageFor(audience, lang, facts);
      expect(page.parts.map(({ name }) => name)).toEqual(parts[audience]);
      expect(new Set(page.parts.map(({ title }) => title)).size).toBe(parts[audience].length);
      expect(textsOf(page).filter((text) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual([]);
    }
  });

  test.each(languages)('say nothing in one language alone: %s', (lang) => {
    const page = pageFor('leaders', lang, facts);
    const twin = pageFor('leaders', lang === 'da' ? 'en' : 'da', facts);
    expect(page.parts.map(({ blocks }) => blocks.length)).toEqual(twin.parts.map(({ blocks }) => blocks.length));
  });

  test.each(languages)('follow another table of rules in every number and form: %s', (lang) => {
    const published = everything(lang);
    const followed = everything(lang, { ...facts, table: other });
    for (const number of ['365', '8 t', '24', '30 da']) expect(published).toContain(number);
    for (const number of ['365', '8 t', '24', '30 da']) expect(followed).not.toContain(number);
    for (const number of ['77', '88', '99', '11 t', '19', '12']) expect(followed).toContain(number);
    const pupils = pageFor('udskoling', lang, { ...facts, table: other });
    expect(textsOf(pupils)).toContain(lang === 'da' ? 'Fire billeder' : 'Four pictures');
    expect(textsOf(pageFor('mellemtrin', lang, { ...facts, table: other })).join(' ')).toContain(
      lang === 'da' ? 'fire ord og to tal' : 'four words and two digits',
    );
  });

  test.each(languages)('follow the minutes of windows, of a question, and of a yes: %s', (lang) => {
    const told = everything(lang, { ...facts, windowMinutes: 17, askMinutes: 13, yesMinutes: 43 });
    expect(told).toMatch(/17 minut/);
    expect(told).toMatch(/13 minut/);
    expect(told).toMatch(/43/);
    expect(told).not.toMatch(/\b5 minut/);
  });

  test.each(languages)(
    'say nothing of an end where passwords have none, and of a table of a provider’s own what it says: %s',
    (lang) => {
      const forEver = textsOf(pageFor('staff', lang, { ...facts, table: nist })).join('\n');
      expect(forEver).not.toMatch(/365|30 da/);
      const own = loadTable(JSON.parse(readFileSync('docs/policy-tables/skovbrynet.json', 'utf8')));
      expect(textsOf(pageFor('leaders', lang, { ...facts, table: own })).join('\n')).toContain(
        lang === 'da' ? 'tre ord' : 'three words',
      );
    },
  );

  test.each(['leaders', 'staff'] as const)(
    'tell %s that UNI-Sync has stopped and what to do, and of new passwords, services and agreements',
    (audience) => {
      const told = textsOf(pageFor(audience, 'da', facts)).join('\n');
      expect(told).toMatch(/UNI-Sync/);
      expect(told).toMatch(/kommunen.*login/i);
      expect(told).toMatch(/ny(e)? (adgangs)?koder?/);
      expect(told).toContain('Tjenester, der bruger Unilogin, skal ikke gøre noget.');
      expect(told).toMatch(/to steder[^]*ba\.emu\.dk[^]*tilslutning\.stil\.dk/);
    },
  );

  test('tell teachers of the class code when this provider asks for one', () => {
    const steps = (classCode: Facts['classCode']) =>
      textsOf(pageFor('staff', 'da', { ...facts, classCode })).filter((text) => text.includes('to ord. '));
    expect(steps('never')).toEqual([]);
    expect(steps('for-several')).toEqual([expect.stringContaining('Har du valgt flere')]);
    expect(steps('always')).toEqual([expect.stringContaining('Siden viser to ord')]);
  });

  test('tell a supplier’s way by the school’s own institution number', () => {
    expect(everything('da', { ...facts, institution: '000421' })).toContain('institutionsnummer 000421');
  });
});
