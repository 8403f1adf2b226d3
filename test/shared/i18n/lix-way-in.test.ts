import { expect, test } from 'vitest';
import { guide } from '../../../shared/i18n/guide/da.ts';
import type { GuideWho } from '../../../shared/i18n/guide/messages.ts';
import { wayIn } from '../../../shared/i18n/way-in/da.ts';
import { wayInLetter } from '../../../shared/i18n/ways-in/letter-da.ts';
import { guideEnds, guideWhats, guideWhos } from '../../../idp/sign-in/guide.ts';
import { lix, longWords } from '../../support/lix.ts';

/** All that one of them reads from "I can't get in" on. */
function guideOf(who: GuideWho): string[] {
  const ends = new Set(guideWhats.flatMap((what) => guideEnds[who][what]));
  return [
    guide.title,
    guide['who-are-you'],
    ...guideWhos.flatMap((one) => [guide.who[one], guide['who-hint'][one]]),
    guide['what-happened'],
    ...guideWhats.flatMap((what) => [guide.what({ who, what }), guide.end({ who, what }), guide.first({ who, what })]),
    ...(ends.has('way-in') ? [guide['to-way-in']({ who }), guide['to-way-in-hint']({ who })] : []),
    ...(ends.has('letter') ? [guide['to-letter'], guide['to-letter-hint']] : []),
    guide['to-find'],
    guide['to-find-hint']({ who }),
    ...(ends.has('teacher') ? [guide['to-teacher'], guide['to-teacher-hint']] : []),
    guide['to-wait'],
    guide['to-wait-hint'],
    guide['none-helps'],
    guide.ask({ who }),
    guide.back,
    guide['to-sign-in'],
  ];
}

const provider = 'MitID';
const screens = {
  'the guide, for the youngest': guideOf('young'),
  'the guide, for pupils from grade 4': guideOf('pupil'),
  'the ways, from the username on': [
    wayIn['which-username'],
    wayIn['which-username-hint'],
    wayIn.next,
    wayIn.back,
    wayIn.title,
    wayIn.about,
    wayIn.how,
    wayIn['show-who']({ provider }),
    wayIn['show-who-hint'],
    wayIn.passkey,
    wayIn['passkey-hint'],
    wayIn.letter,
    wayIn['letter-hint'],
    wayIn.elsewhere,
    wayIn['elsewhere-hint'],
    wayIn.teacher,
    wayIn['teacher-hint'],
    wayIn['none-fits'],
    wayIn['none-pupil'],
    wayIn['other-username'],
  ],
};

/** The grown-up reads these, or an older pupil. */
const grownUps = {
  'the guide, for parents': guideOf('parent'),
  'the guide, for staff': guideOf('staff'),
  'before showing who one is': [
    wayIn['before-title'],
    wayIn['before-what'],
    wayIn['before-alone']({ age: 13 }),
    wayIn['before-adult'],
    wayIn['before-out']({ provider }),
    wayIn['before-nothing'],
    wayIn.go({ provider }),
    wayIn['go-passkey'],
    wayIn['own-telephone'],
    wayIn['passkey-failed'],
    wayIn['none-parent'],
    wayIn['none-staff'],
  ],
  'a letter on paper': [
    wayInLetter.title,
    wayInLetter.why,
    wayInLetter.how,
    ...Object.values(wayInLetter.step),
    wayInLetter.until({ time: 'den 3. december kl. 12' }),
    wayInLetter.once,
    wayInLetter.alone,
  ],
  'what a mail says beside that': [wayInLetter['username-mail'], wayInLetter.newest, wayInLetter.unasked],
  'the mail about a letter': [wayInLetter.told.why({ time: 'den 3. december kl. 12' }), wayInLetter.told.unasked],
  'the code of a letter, and a first passkey': [
    wayIn['letter-title'],
    wayIn['letter-code'],
    wayIn['letter-code-hint'],
    wayIn['first-passkey'],
    wayIn['first-passkey-what'],
    wayIn['first-passkey-own'],
    wayIn['first-passkey-lost'],
    wayIn['make-passkey'],
    wayIn['not-now'],
  ],
  'finding a username': [
    wayIn['find-title'],
    wayIn['find-what'],
    wayIn['find-none'],
    wayIn['find-ask'],
    wayIn['found-title'],
    wayIn['found-own'],
    wayIn['found-once'],
    wayIn['found-nobody'],
    wayIn['found-nobody-advice'],
    wayIn['found-late'],
    wayIn['found-late-advice'],
    wayIn['to-sign-in'],
  ],
};

// DESIGN.md section 8: nobody knows yet who reads, so the bound is that of grades 0 to 3; grown-ups' pages as lix-of-pages.test.ts
test.each([
  ...Object.entries(screens).map(([what, texts]) => ({ what, texts, limit: 20 })),
  ...Object.entries(grownUps).map(([what, texts]) => ({ what, texts, limit: 24 })),
])('what somebody reads who cannot get in is easy: $what, a LIX of $limit', ({ texts, limit }) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(limit);
});
