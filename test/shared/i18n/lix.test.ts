import { describe, expect, test } from 'vitest';

import { failure } from '../../../shared/contract/errors.ts';
import { log } from '../../../shared/i18n/log/da.ts';
import type { AuditEvent } from '../../../shared/contract/audit-event.ts';
import { me } from '../../../shared/i18n/me/da.ts';
import { pad, password, signIn } from '../../../shared/i18n/sign-in/da.ts';
import { advice } from '../../../shared/i18n/sign-in/advice/da.ts';
import { way } from '../../../shared/i18n/sign-in/password/da.ts';
import { storyLine } from '../../../shared/i18n/sign-in/password/story.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { sentenceOf, stepUpScreens } from './step-up-screens.ts';
import { lix, longWords } from '../../support/lix.ts';

/** All that happens to pupils: a passkey is for grown-ups. */
const happened: readonly AuditEvent[] = [
  'signed-in',
  'password-changed',
  'level-raised',
  'adult-asked',
  'adult-confirmed',
  'adult-refused',
  'adult-reported',
  'adult-beside',
  'request-cancelled',
  'request-expired',
  'request-ended',
];

const everybody = {
  'who are you': [
    signIn['on-the-way-to'],
    signIn['who-are-you'],
    signIn.username,
    signIn['username-hint'],
    signIn.next,
    signIn.help,
    signIn['not-you'],
  ],
  'what went wrong': [
    failure('unreachable', {}),
    failure('wrong-credentials', {}),
    failure('locked-out', { retryAfterSeconds: 60 }),
    failure('locked-for-good', {}),
    failure('too-busy', { retryAfterSeconds: 20 }),
    failure('username-malformed', {}),
    failure('left-school', {}),
    failure('rehearsal-differs', {}),
    failure('draw-overtaken', {}),
    failure('interaction-expired', {}),
    failure('state-mismatch', {}),
    failure('unexpected', {}),
  ].map(sentenceOf),
  'an adult beside who may not vouch': [
    failure('not-their-adult', {}),
    failure('adult-not-sure-enough', { provider: 'MitID' }),
  ].map(sentenceOf),
  ...stepUpScreens,
  'the end': [signIn.working, signIn.done, signIn['go-on'], signIn.refused, signIn.over, signIn.back],
  'a new password counts': [
    signIn['change-password'],
    signIn['current-password'],
    signIn['current-pictures'],
    signIn.changed,
    signIn['ended-elsewhere'],
    signIn['close-page'],
    sentenceOf(failure('needs-adult', {})),
  ],
  'Min Unilogin': [
    me.title,
    me.role({ role: 'pupil', classes: ['1.A'] }),
    me.username,
    me.practise,
    me['practise-pictures'],
    me['practise-words'],
    me['sign-out'],
    me['shared-computer'],
  ],
  'signed out, or not come in': [
    me['signed-out'],
    me['signed-out-advice'],
    me['sign-in-again'],
    me.failed,
    me['failed-advice'],
    me['try-again'],
  ],
  'what has happened': [
    log.title,
    log.hint,
    log.kept({ months: 6 }),
    log.today,
    log.yesterday,
    log.nothing,
    log.older,
    log.newer,
    log['gone-service'],
    log['unknown-pupil'],
  ],
  'what happened, line by line': happened.flatMap((event) =>
    [undefined, 'MitID'].flatMap((way) =>
      ['Mette', undefined].map((name) => log.line({ event, of: 'reader', name: 'Ida', by: { name }, way })),
    ),
  ),
  'moved up': [signIn['moved-up'], signIn['moved-up-advice']({ days: 12 }), signIn['no-more-later'], signIn.later],
};

const youngest = {
  ...everybody,
  'four pictures': [
    signIn['your-pictures'],
    pad.pictures,
    pad.places,
    pad['four-please'],
    pad.chosen({ count: 2 }),
    pad.full({ on: signIn.next }),
    pad.undo,
    pad.clear,
    pad.peek,
    pad.unpeek,
    pad.listen,
    pad['listen-stop'],
    pad['listen-hint'],
    pad['not-there'],
    pad.reload,
  ],
  'new pictures': [
    password['new-pictures'],
    way.why({ reason: 'first', daysLeft: 0, mayWait: true, isChosen: false }),
    password.form({ form: 'pictures', words: 0 }),
    password['read-aloud'],
    password['no-voice']({ form: 'pictures' }),
    password.another({ form: 'pictures' }),
    password.remember({ form: 'pictures' }),
    password.rehearse({ form: 'pictures' }),
    password['see-again']({ form: 'pictures' }),
    password.ready,
    password.drawing,
    password['try-again'],
  ],
  'before new pictures': [way['current-pictures'], way['current-missing']({ form: 'pictures' }), way['current-done']],
  'the story': ['hund', 'sol', 'drage', 'snegl'].map((name, place) => storyLine({ name, place })),
  'the game': [
    way['not-yet'],
    way['right-places']({ count: 2 }),
    way['right-places']({ count: 0 }),
    way['first-is']({ name: 'hund' }),
    way['look-again']({ form: 'pictures' }),
    way.ready({ form: 'pictures' }),
    way['others-left']({ count: 2 }),
    way['no-others'],
  ],
  practising: [
    way['practise-pictures'],
    way['practise-done'],
    way['practise-right']({ form: 'pictures' }),
    way['practise-again'],
    way['practise-hard'],
    way['practise-rest'],
    way['practise-forgotten'],
    me['forgotten-pupil'],
    me.back,
    signIn['practise-new'],
  ],
};

const middle = {
  ...everybody,
  password: [
    signIn['your-password'],
    signIn.password,
    signIn['sign-in'],
    signIn.show,
    signIn.hide,
    signIn['caps-lock'],
  ],
  'new words': [
    password['new-password'],
    password.form({ form: 'words', words: 2 }),
    password.form({ form: 'words', words: 4 }),
    password['read-aloud'],
    password['no-voice']({ form: 'words' }),
    password.another({ form: 'words' }),
    password.remember({ form: 'words' }),
    password['choose-own'],
    password.rehearse({ form: 'words' }),
    password['see-again']({ form: 'words' }),
    password.ready,
  ],
  'own choice': [
    password.choose,
    password['choose-label'],
    password.save,
    password['back-to-handed-out'],
    password['begin-again'],
    password.private,
    password.missing({ count: 2 }),
    sentenceOf(failure('password-refused', { rules: [] })),
    ...unilogin.bands.mellemtrin.rules.map((rule) => password.rule({ rule })),
    way.lacking,
    way.found({ words: 'sommer' }),
    way['length-now']({ count: 26, max: 24 }),
    way.checking,
    way['all-met'],
    way.refused,
  ],
  'why there is a new one': (['first', 'expired', 'grade-moved', 'own-wish', 'reset', 'expires-soon'] as const).flatMap(
    (reason) => [true, false].map((is) => way.why({ reason, daysLeft: 12, mayWait: is, isChosen: is })),
  ),
  'an idea': [way.idea, way['idea-is'], way['idea-other'], way['idea-take'], way['idea-taken']],
  'change, and practise': [
    way['current-label'],
    way['current-missing']({ form: 'words' }),
    way.later,
    way.empty,
    way['rehearse-first'],
    way['practise-words'],
    way['practise-label'],
  ],
  'Min Unilogin, where one may choose': [me['change-password'], me['change-hint']],
  'how hard it is to guess': [
    way.strength,
    ...([0, 1, 2, 3, 4] as const).map((score) => way.score({ score })),
    ...([0, 1, 2, 3, 4] as const).map((score) => way['score-heard']({ score })),
    ...Object.values(advice),
  ],
};

// DESIGN.md section 8
const bands = [
  { grades: '0-3', atMost: 20, screens: youngest },
  { grades: '4-6', atMost: 25, screens: middle },
];

describe.each(bands)('what pupils of grades $grades read', ({ atMost, screens, grades }) => {
  test.each(Object.entries(screens))(`is easy: %s`, (name, texts) => {
    console.log(`grades ${grades}, ${name}: LIX ${lix(texts).toFixed(1)} of ${atMost}`);
    expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(atMost);
  });
});

test('lix counts words per sentence and the share of long words', () => {
  expect(lix(['Hunden løber. Den er glad.'])).toBe(5 / 2);
  expect(lix(['Adgangskoden er hemmelig'])).toBeCloseTo(3 + 200 / 3);
});
