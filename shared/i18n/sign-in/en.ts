import type { PadMessages, PasswordMessages, SignInFailures, SignInMessages } from './messages.ts';
import type { Rule } from '../../policy/rule.ts';

const showers = {
  teacher: 'Your teacher shows them on the board or the screen.',
  'user-administrator': 'The adult who helps you shows them.',
  contact: 'Your adult at home shows them.',
};

export const signIn = {
  title: 'Sign in with Unilogin',
  'on-the-way-to': 'You are on your way to',
  'who-are-you': 'Who are you?',
  username: 'Username',
  'username-hint': 'Four letters and four digits',
  next: 'Next',
  'not-you': 'Not you?',
  'your-password': 'Type your password',
  password: 'Password',
  'sign-in': 'Sign in',
  show: 'Show',
  hide: 'Hide',
  'caps-lock': 'Caps Lock is on: you are typing capital letters.',
  'your-pictures': 'Press your four pictures',
  working: 'One moment …',
  'expires-soon': ({ days }) =>
    days === 0 ? 'Your password expires today' : `Your password expires in ${days === 1 ? '1 day' : `${days} days`}`,
  'expires-advice': 'You can change it now, or wait a little.',
  'moved-up': 'You need a new password',
  'moved-up-advice': ({ days }) =>
    days === 0
      ? 'You have moved up. Your old password works today only.'
      : `You have moved up. Your old password works for ${days === 1 ? '1 more day' : `${days} more days`}.`,
  'no-more-later': 'Now you have to change it.',
  later: 'I will wait',
  'change-now': 'Change it now',
  done: 'You are signed in',
  'go-on': 'Go on',
  'change-password': 'Change your password',
  'current-password': 'Type the password that you have now',
  'current-pictures': 'Press the pictures that you have now',
  changed: 'You have a new password',
  'ended-elsewhere': 'You are signed out everywhere else.',
  'close-page': 'You can close this page now.',
  'practise-new': 'Practise the new one',
  'window-to': ({ form }) => {
    if (form === undefined) return 'The door is open for you';
    return form === 'pictures' ? 'You can get new pictures' : 'You can get a new password';
  },
  'opened-by': ({ name = 'A grown-up' }) => `${name} has opened the door for you.`,
  'class-code': 'The two words',
  'class-code-hint': ({ by }) => `${showers[by]} Type them here.`,
  'go-in': 'Go in',
  'pass-by': ({ gives }) => (gives === 'password' ? 'I remember my password' : 'Not now'),
  'step-up': 'Show that it is you',
  'ask-adult': 'Ask a grown-up for help',
  'use-passkey': 'Use a passkey',
  passkey: 'a passkey',
  waiting: 'Say your number aloud',
  refused: 'You cannot get in right now',
  over: 'Start again',
  back: 'Back to the start',
  again: 'Try again',
  help: "I can't get in",
  close: 'Close',
  'other-language': 'Dansk',
} satisfies SignInMessages;

const numbers = ['none', 'one', 'two', 'three', 'four'];

export const pad = {
  'four-please': 'Press four pictures. Then you can go on.',
  pictures: 'Pictures',
  places: 'Your pictures',
  chosen: ({ count }) => `${numbers[count] ?? count} of four`,
  full: ({ on }) => `You have pressed four.${on === '' ? '' : ` Press “${on}”.`}`,
  undo: 'Undo',
  clear: 'Start over',
  peek: 'Show my choice',
  unpeek: 'Hide them',
  listen: 'Hear the words',
  'listen-stop': 'Stop the sound',
  'listen-hint': 'Press a picture to hear its name.',
  keys: 'Use the arrow keys. Press space to choose.',
  'not-there': 'The pictures did not come.',
  reload: 'Fetch them again',
} satisfies PadMessages;

const many = ['Two', 'Three', 'Four', 'Five', 'Six'];
const forms = {
  pictures: () => 'Remember the four pictures in this order.',
  words: (count: number) => `${many[count - 2] ?? count} words put together. Type them without a space.`,
  'words-and-digits': (count: number) =>
    `${many[count - 2] ?? count} words and two digits. The first letter is a capital.`,
};
const others = {
  pictures: 'Give me four others',
  words: 'Give me other words',
  'words-and-digits': 'Give me another one',
};
const kinds = { 'lower-case': 'small letter', 'upper-case': 'capital letter', digit: 'digit' };

function rule({ rule }: { rule: Rule }): string {
  switch (rule.rule) {
    case 'length':
      return `${rule.min} to ${rule.max} characters`;
    case 'contains':
      return `At least ${numbers[rule.min] ?? rule.min} ${kinds[rule.kind]}${rule.min === 1 ? '' : 's'}`;
    case 'not-own-name':
      return 'Not your name';
    case 'not-username':
      return 'Not your username';
    case 'not-school':
      return "Not your school's name";
    case 'not-class':
      return 'Not your class';
    case 'not-season':
      return 'Not a season';
    case 'not-common':
      return 'Not a password that many use';
    case 'not-expected':
      return 'Not only names, and not a password that many use';
    case 'not-recent':
      return `Not one of your last ${rule.count}`;
  }
}

export const password = {
  'new-pictures': 'Your new pictures',
  'new-password': 'Your new password',
  form: ({ form, words }) => forms[form](words),
  'read-aloud': 'Read aloud',
  'no-voice': ({ form }) =>
    `Your computer cannot read Danish aloud. ${form === 'pictures' ? 'Ask an adult to read it.' : 'Read it yourself, a few times.'}`,
  another: ({ form }) => others[form],
  'try-again': 'Try again',
  remember: ({ form }) => (form === 'pictures' ? 'I can remember them' : 'I can remember it'),
  'choose-own': 'I want to choose my own',
  choose: 'Choose your password',
  'choose-label': 'New password',
  save: 'Save the password',
  'back-to-handed-out': 'Give me one instead',
  rehearse: ({ form }) => (form === 'pictures' ? 'Press your new pictures' : 'Type your new password'),
  'rehearse-label': 'Your new password',
  'see-again': ({ form }) => (form === 'pictures' ? 'Show them again' : 'Show it again'),
  'begin-again': 'Start over',
  ready: 'Done',
  private: 'It is yours alone. Tell it to nobody.',
  rules: 'What it needs',
  rule,
  met: 'all right',
  unmet: 'not all right',
  unknown: 'seen when you save',
  missing: ({ count }) => (count === 1 ? 'One thing is missing.' : `${numbers[count] ?? count} things are missing.`),
  drawing: 'We are finding a password for you.',
  drawn: 'Your new password is here.',
} satisfies PasswordMessages;

const wait = (seconds: number): string => {
  if (seconds <= 50) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

export const signInFailures = {
  unreachable: 'We cannot connect. See whether you are online, and try again.',
  'wrong-credentials': 'That did not match. Try again.',
  'locked-out': ({ retryAfterSeconds }) =>
    retryAfterSeconds > 0
      ? `That was too many times. Try again in ${wait(retryAfterSeconds)}.`
      : 'Now you can try again.',
  'locked-for-good': 'This does not work any more. Ask at the school, and get help with a new one.',
  'too-busy': ({ retryAfterSeconds }) =>
    `Many people are here right now. Try again in ${wait(Math.max(1, retryAfterSeconds))}.`,
  'username-malformed': 'A username is four letters and four digits. Have another look.',
  'password-refused': 'You cannot use that one. See what is missing.',
  'rehearsal-differs': 'That was not quite the same. Try again.',
  'draw-overtaken': 'What you saw no longer counts. Here is something new.',
  'needs-adult': 'Do you want new pictures? Ask your teacher or a parent for help.',
  'left-school': 'The school does not have you on its list any more. Ask at the school’s office.',
  'not-yours': ({ provider }) => `That was somebody else at ${provider}. Try again with your own.`,
  'not-asked-anew': ({ provider }) => `${provider} did not ask who you are. Close the browser, and try again.`,
  'not-sure-enough': ({ provider }) => `${provider} is not sure enough that it is you. Try another way.`,
  'not-their-adult': 'That adult cannot say yes for you. Try with another of your grown-ups.',
  'adult-not-sure-enough': ({ provider }) =>
    `Thank you for helping. But ${provider} is not quite sure of the adult. A password is not enough.`,
  'adult-said-no': 'Your grown-up said no this time. Ask why, or ask another one.',
  'nobody-answered': 'There was no answer. Call your grown-up or go to them, and ask again.',
  'wrong-numbers': 'The number was typed wrong twice. Ask again, then you get a new one.',
  'window-code-wrong': ({ triesLeft }) =>
    `Those were not the two words. ${triesLeft === 1 ? 'Try once more.' : 'Look at them, and try again.'}`,
  'not-your-way-in': 'That did not fit the username. Try again, or ask at school.',
  'too-young-alone': 'It was you. But a grown-up must help when you get a new password.',
  'letter-wrong': 'That code does not work here. Look at it again. If a newer one has come, use that.',
  'letter-over': 'The code is closed or used. Get a new one at the school.',
  'window-over': 'The door is closed again. Ask your grown-up to open it.',
  'not-us': 'Your grown-up said that it was not you. Talk about it, and sign in again.',
  'asked-often': ({ retryAfterSeconds }) =>
    retryAfterSeconds > 0
      ? `You have asked many times. You can ask again in ${wait(retryAfterSeconds)}.`
      : 'Now you can ask again.',
  'asked-elsewhere': 'Your question was stopped somewhere else. If that was not you, tell a grown-up.',
  'adult-unknown': 'You cannot ask that grown-up now. Choose another.',
  'interaction-expired': 'That took too long. Go back to where you came from, and sign in again.',
  'state-mismatch': 'You began somewhere else. Go back to where you came from, and sign in again.',
  'passkey-unsupported': 'You cannot use passkeys here. Choose another way, or try another browser.',
  'passkey-unknown': 'We do not know that passkey. Try another way.',
  'passkey-not-verified': 'We cannot see that it is you. Turn on your screen lock, and try again.',
  'passkey-too-late': 'That took too long. Try again.',
  'passkey-refused': 'That passkey does not work. Try another way.',
  cancelled: 'You stopped. Try again when you are ready.',
  unexpected: 'Something went wrong on our side. Try again in a moment.',
} satisfies SignInFailures;
