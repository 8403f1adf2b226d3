import { expect, test } from 'vitest';
import * as da from '../../../shared/i18n/sign-in/da.ts';
import * as en from '../../../shared/i18n/sign-in/en.ts';
import { log as logDa } from '../../../shared/i18n/log/da.ts';
import { log as logEn } from '../../../shared/i18n/log/en.ts';
import { me as meDa } from '../../../shared/i18n/me/da.ts';
import { me as meEn } from '../../../shared/i18n/me/en.ts';
import { advice as adviceDa } from '../../../shared/i18n/sign-in/advice/da.ts';
import { advice as adviceEn } from '../../../shared/i18n/sign-in/advice/en.ts';
import { translationsForChildren } from '../../../shared/language-da/translations-for-children.ts';
import { translations } from '../../../shared/language-da/translations.ts';
import { way as wayDa } from '../../../shared/i18n/sign-in/password/da.ts';
import { way as wayEn } from '../../../shared/i18n/sign-in/password/en.ts';

/** Shown to pupils alone, or by their own words to grown-ups alone. */
const ofSome = [
  'needs-adult',
  'forgotten-pupil',
  'forgotten-adult',
  'not-us',
  'asked-elsewhere',
  'not-their-adult',
  'unknown-pupil',
  'ask-adult',
  'too-young-alone',
];
const asToAChild = /lærer|voksen|far eller mor|teacher|adult|parent/i;

const areas = {
  da: [da.signIn, da.password, da.signInFailures, wayDa, adviceDa, meDa, logDa],
  en: [en.signIn, en.password, en.signInFailures, wayEn, adviceEn, meEn, logEn],
};

test.each(Object.entries(areas))('a teacher is sent to no teacher, and no adult to an adult: %s', (_, all) => {
  const texts = all.flatMap((area) => Object.entries<unknown>({ ...area }));
  const childish = texts.filter(
    ([key, text]) => !ofSome.includes(key) && typeof text === 'string' && asToAChild.test(text),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(childish.map(([key]) => key)).toEqual([]);
});

test('who cannot be read to is told by what is handed out: pictures are for children', () => {
  for (const { password } of [da, en]) {
    expect(password['no-voice']({ form: 'pictures' })).toMatch(asToAChild);
    for (const form of ['words', 'words-and-digits'] as const) {
      expect(password['no-voice']({ form })).not.toMatch(asToAChild);
    }
  }
});

test('who tried too often is told the same whoever they are, before anybody knows who they are', () => {
  expect(da.signInFailures['locked-for-good']).toBe('Koden virker ikke mere. Spørg på skolen, og få hjælp til en ny.');
});

test('no advice calls a password bad', () => {
  for (const texts of [adviceDa, adviceEn, translations, translationsForChildren]) {
    expect(JSON.stringify(texts)).not.toMatch(/dårlig|elendig|forkert|håbløs|usikker|\bbad\b|\bpoor|terrible|wrong/i);
  }
});
