import { expect, test } from 'vitest';
import { warning as da } from '../../../shared/i18n/warning/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const host = 'sko.dk'; // what stands there is the site's to answer for
const screens = {
  'the password': [
    da['password-title'],
    da['password-where']({ host }),
    da['password-sent']({ wasSent: false }),
    da['to-unilogin'],
    da['go-back'],
    da['password-read-along'],
    da['change-password'],
    da['ask-adult'],
  ],
  'the password, when it may be gone': [
    da['password-title'],
    da['password-where']({ host }),
    da['password-sent']({ wasSent: true }),
    da['change-password'],
    da['go-back'],
    da['ask-adult'],
  ],
  'a page that only looks like Unilogin': [
    da['look-alike-title'],
    da['look-alike-where']({ host }),
    da['to-unilogin'],
    da['go-back'],
    da['ask-adult'],
  ],
  'nothing more': [da['over-title'], da['over-advice'], da['to-unilogin']],
};

test.each(Object.entries(screens))('%s: a warning can be read by grades 0-3', (name, words) => {
  console.log(`${name}: LIX ${lix(words).toFixed(1)} of 20`);
  expect(lix(words), longWords(words).join(', ')).toBeLessThanOrEqual(20);
});

test('what stands folded can be read by grades 4-6', () => {
  const words = [
    da['how-title'],
    da['how-password'],
    da['fine-title'],
    da['fine-password'],
    da['fine-look-alike'],
    da.fine,
  ];
  console.log(`the rest: LIX ${lix(words).toFixed(1)} of 30`);
  expect(lix(words), longWords(words).join(', ')).toBeLessThanOrEqual(30);
});
