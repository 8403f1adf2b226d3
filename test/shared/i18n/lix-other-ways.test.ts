import { expect, test } from 'vitest';
import { otherWays } from '../../../shared/i18n/other-ways/da.ts';
import type { Trouble } from '../../../shared/i18n/other-ways/messages.ts';
import { lix, longWords } from '../../support/lix.ts';

const provider = 'Åbo';
const troubles: readonly Trouble[] = [
  'unreachable',
  'clock',
  'not-asked',
  'cancelled',
  'refused',
  'mixed-up',
  'unknown',
  'other-school',
  'left-school',
  'not-sure',
];
const next = [
  otherWays.again({ provider }),
  otherWays['for-staff'],
  otherWays.another,
  otherWays.unilogin,
  otherWays['unilogin-hint'],
  otherWays['with-local'],
];

const pupils = {
  'the first step': [otherWays.with({ provider }), otherWays['with-local']],
  'the search': [
    otherWays.search,
    otherWays['search-label'],
    otherWays['search-hint'],
    otherWays.find,
    otherWays.found({ count: 2 }),
    otherWays['none-found']({ typed: 'Åbo' }),
    otherWays['none-advice'],
    otherWays.another,
    otherWays['unilogin-hint'],
    otherWays['everybodys-hint'],
  ],
  'before one goes there': [
    otherWays.before({ provider }),
    otherWays['before-hint'],
    otherWays['uni-sync'],
    otherWays['uni-sync-text']({ provider }),
    otherWays.go({ provider }),
    otherWays['own-computer'],
    otherWays['own-hint'],
    otherWays['go-own'],
    otherWays.another,
  ],
  'with Unilogin': [
    otherWays['with-unilogin'],
    otherWays['has-none']({ municipality: 'Åbo' }),
    otherWays['uni-sync'],
    otherWays['uni-sync-alone'],
    otherWays['go-unilogin'],
    otherWays['no-password'],
    otherWays.another,
  ],
  remembered: [otherWays.before({ provider }), otherWays.remembered, otherWays.forget, otherWays.go({ provider })],
  waiting: [otherWays.waiting({ provider }), otherWays['waiting-hint'], otherWays.another],
  'which person': [otherWays['who-are-you'], otherWays['who-are-you-hint']({ provider })],
  ...Object.fromEntries(
    troubles.map((trouble) => [
      trouble,
      [otherWays.trouble({ trouble, provider }), otherWays.advice({ trouble, provider }), ...next],
    ]),
  ),
};

// Nobody knows yet who reads: the bound of grades 0 to 3
test.each(Object.entries(pupils))('signing in elsewhere is easy to read: %s, a LIX of 20', (_, texts) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(20);
});

test.each(troubles)('what staff reads of it is no letter from an authority: %s, a LIX of 30', (trouble) => {
  const texts = [otherWays['staff-advice']({ trouble, provider })];
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(30);
});
