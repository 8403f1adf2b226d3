import type { OtherWaysMessages, Trouble } from './messages.ts';

export const otherWays = {
  with: ({ provider }) => `Sign in with ${provider}`,
  'with-local': 'Sign in at my municipality or school',
  how: 'How will you sign in?',
  unilogin: 'Unilogin',
  'unilogin-hint': 'With your username and your password.',
  'everybodys-hint': 'If the school knows it.',
  search: 'Find your municipality or school',
  'search-label': 'Name',
  'search-hint': 'Type a bit of the name.',
  find: 'Find',
  found: ({ count }) => (count === 1 ? 'We found one. It is below.' : `We found ${count}. They are below.`),
  'none-found': ({ typed }) => `We did not find “${typed}”.`,
  'none-advice': 'Try the name in another way. Not all have a sign-in of their own. Then you can use Unilogin.',
  before: ({ provider }) => `Sign in at ${provider}`,
  'before-hint': 'Use the password that you have there. Afterwards you come back here.',
  go: ({ provider }) => `Go to ${provider}`,
  'own-computer': 'Is this your own computer?',
  'own-hint': 'Then it can remember where you sign in. Do not do that on a computer that others use.',
  'go-own': 'Yes, remember it and go on',
  remembered: 'Your computer remembers that you sign in here.',
  forget: 'Forget it',
  'uni-sync': 'UNI-Sync has stopped',
  'uni-sync-text': ({ provider }) =>
    `The password used to be the same in Unilogin and on the school’s computers. Now there are two. Here you use the one of ${provider}.`,
  'uni-sync-staff':
    'UNI-Sync copied passwords between the school’s own directory of users and Unilogin. It ended when the new Unilogin began. When somebody signs in here, no password is copied.',
  'with-unilogin': 'Sign in with Unilogin',
  'uses-unilogin': ({ schools }) => `With Unilogin: ${schools}`,
  'has-none': ({ municipality }) => `In ${municipality} you use Unilogin. You type your username and your password.`,
  'uni-sync-alone':
    'The password used to be the same in Unilogin and on the school’s computers. Now there are two. Here you use the one of Unilogin.',
  'go-unilogin': 'Go on',
  'no-password': 'I have no password here',
  another: 'Sign in another way',
  back: 'Back',
  waiting: ({ provider }) => `We are waiting for ${provider}`,
  'waiting-hint': 'It takes a little longer than it should. The page goes on by itself.',
  trouble: ({ trouble, provider }) => troubles[trouble](provider),
  advice: ({ trouble, provider }) => advice[trouble](provider),
  again: ({ provider }) => `Try again at ${provider}`,
  'for-staff': 'Do you work at the school?',
  'staff-advice': ({ trouble, provider }) => staff[trouble](provider),
  'who-are-you': 'Who are you today?',
  'who-are-you-hint': ({ provider }) => `${provider} knows you as several people here.`,
  as: {
    pupil: 'pupil',
    student: 'student',
    parent: 'parent',
    teacher: 'teacher',
    'user-administrator': 'user administrator',
    leader: 'head',
    staff: 'staff',
  },
} satisfies OtherWaysMessages;

type Say = Record<Trouble, (provider: string) => string>;

const troubles: Say = {
  unreachable: (provider) => `${provider} does not answer`,
  clock: (provider) => `The clock is wrong at ${provider}`,
  'not-asked': () => 'Is it you?',
  cancelled: () => 'You stopped',
  refused: (provider) => `${provider} said no`,
  'mixed-up': () => 'That answer did not fit',
  unknown: () => 'We cannot find you',
  'other-school': () => 'You belong to another school',
  'left-school': () => 'You are not on the list any more',
  'not-sure': (provider) => `${provider} is not sure enough`,
};

const advice: Say = {
  unreachable: () => 'It is not your fault. Wait a little and try again. You can use Unilogin as well.',
  clock: () => 'It is not your fault. Tell your teacher. You can use Unilogin now.',
  'not-asked': (provider) =>
    `${provider} did not ask who you are. Maybe somebody else is signed in there. Close the browser, and try again.`,
  cancelled: () => 'That is all right. Try again, or choose another way.',
  refused: () => 'Try again. If it goes wrong once more, tell your teacher.',
  'mixed-up': () => 'You are not signed in. Try again from here.',
  unknown: () => 'You are not on the school’s list yet. Tell your teacher, or use Unilogin.',
  'other-school': (provider) => `${provider} cannot let you in. Find your own school, or use Unilogin.`,
  'left-school': () => 'The school does not have you on its list any more. Ask at the school’s office.',
  'not-sure': () => 'Try again, and do all that you are asked to do there. You can use Unilogin as well.',
};

const staff: Say = {
  unreachable: (provider) =>
    `The server of ${provider} did not answer within ten seconds. Tell those who look after it.`,
  clock: (provider) =>
    `The answer of ${provider} is too old, or comes from the future. Tell those who look after the server that its clock is wrong.`,
  'not-asked': (provider) =>
    `${provider} answered out of an earlier sign-in, although we asked for a new one. On a computer that several use it may be somebody else’s. Tell those who look after the server: it must heed prompt=login.`,
  cancelled: () => 'Somebody pressed Cancel, or closed the page. Nothing has changed.',
  refused: (provider) => `${provider} answered with an error. They can see why in their own log.`,
  'mixed-up': (provider) =>
    `The answer did not belong to what we asked ${provider}. That happens when one goes back in the browser. If it happens each time, tell those who look after the server.`,
  unknown: (provider) =>
    `Nobody at your schools is linked to the name that ${provider} sent. The school’s user administrator can look in the school’s data.`,
  'other-school': (provider) =>
    `${provider} may answer for people of its own schools alone. If you have just moved, the new school may not be in the data yet.`,
  'left-school': () =>
    'The last day in the school’s data is over. If that is wrong, it must be put right in the school’s data.',
  'not-sure': (provider) =>
    `${provider} did not say how surely you are signed in, or it is too little. Tell those who look after the server.`,
};
