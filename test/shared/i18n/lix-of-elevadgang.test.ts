import { expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import { filters } from '../../../shared/contract/pupil-signs.ts';
import { pupils, pupilsFailures } from '../../../shared/i18n/pupils/da.ts';
import type { Whom } from '../../../shared/i18n/pupils/messages.ts';
import { signIn } from '../../../shared/i18n/sign-in/da.ts';
import { lix, longWords } from '../../support/lix.ts';
import { sentenceOf } from './step-up-screens.ts';

const whole: Whom = { is: 'class', name: '5.A', count: 30 };
const gives = ['password', 'step-up'] as const;
const places = ['teacher', 'user-administrator', 'contact'] as const;

/** What pupils read on the wall, the youngest too. */
const wall = gives.map((gives) => [
  pupils['wall-title']({ gives }),
  pupils['wall-go']({ gives, where: 'login.dk' }),
  pupils['wall-name'],
  pupils['wall-code'],
  pupils['wall-follow'],
  pupils.reached({ through: 27, count: 30 }),
]);

test('what stands on the wall can be read by grades 0-3', () => {
  for (const words of wall) {
    const measured = lix(words);
    console.log(`the wall: LIX ${measured.toFixed(1)} of 20`);
    expect(measured, longWords(words).join(', ')).toBeLessThanOrEqual(20);
  }
});

test.each(places)('what stands at the door that a %s has opened can be read by grades 0-3', (by) => {
  const words = [
    signIn['window-to']({ form: 'pictures' }),
    signIn['opened-by']({ name: undefined }),
    signIn['class-code'],
    signIn['class-code-hint']({ by }),
    signIn['go-in'],
    signIn['pass-by']({ gives: 'password' }),
    sentenceOf(failure('window-code-wrong', { triesLeft: 4 })),
    sentenceOf(failure('window-over', {})),
  ];
  console.log(`the door: LIX ${lix(words).toFixed(1)} of 20`);
  expect(lix(words), longWords(words).join(', ')).toBeLessThanOrEqual(20);
});

/** What an adult reads in a hurry. */
const adults = {
  'the question': gives.flatMap((gives) => [
    pupils.asked({ gives, whom: whole }),
    pupils['asked-time']({ minutes: 5 }),
    ...places.map((as) => pupils['asked-code']({ as })),
    ...[true, false].flatMap((isHome) => [
      pupils['asked-what']({ gives, isOne: false, isHome }),
      pupils['asked-guard']({ gives, isHome }),
    ]),
    pupils['asked-replaces']({ count: 3 }),
  ]),
  'what went wrong': Object.values(pupilsFailures).map((one) =>
    typeof one === 'string' ? one : one({ retryAfterSeconds: 600 }),
  ),
  'how many stand how': filters.map((filter) => pupils['filter-name']({ filter, count: 3 })),
};

test.each(Object.entries(adults))('what a teacher reads in a hurry is plain: %s', (name, lines) => {
  console.log(`Elevadgang, ${name}: LIX ${lix(lines).toFixed(1)} of 30`);
  expect(lix(lines), longWords(lines).join(', ')).toBeLessThanOrEqual(30);
});
