import type { ApprovalsFailures, ApprovalsMessages } from './messages.ts';

const devices = { phone: 'A phone', tablet: 'A tablet', computer: 'A computer' };
const yes = { elsewhere: 'You said yes on this page', beside: 'You said yes on the child’s screen' };
const no = { refused: 'You said no', reported: 'It was not you' };
const minutesOf = (minutes: number) => (minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`);

function long(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = hours === 1 ? '1\u00a0hour' : `${hours}\u00a0hours`;
  return hours === 0 ? minutesOf(rest) : rest === 0 ? whole : `${whole} and ${minutesOf(rest)}`;
}

export const approvals = {
  title: 'Say yes for a child',
  'link-hint': 'See whether a child waits for your yes.',
  'without-script': 'This page works only when JavaScript is on in your browser.',
  looking: 'One moment …',
  empty: 'Nobody waits for you',
  'empty-how': 'Some pages let a child in only when a grown-up says yes. The child can ask you, and you see it here.',
  'empty-number': 'The child tells you a number, and you type it here. So you know that it is the right child.',
  as: ({ as }) => (as === 'contact' ? 'You answer as a contact person' : 'You answer as a teacher'),
  asks: ({ name, service }) => `${name} wants to go to ${service}`,
  who: 'Who',
  what: 'What',
  when: 'When',
  from: 'From',
  code: 'Code',
  'what-is': ({ service, seconds }) => `${service} for ${long(seconds)}`,
  counts: ({ counts, name }) =>
    counts === 'AdultVerified'
      ? `You vouch that it is ${name}.`
      : `Your yes counts as if ${name} had used a MitID of their own.`,
  since: ({ time, minutes }) => {
    if (minutes === undefined) return `At ${time}`;
    return `${minutes < 1 ? 'Less than a minute' : minutesOf(minutes)} ago, at ${time}`;
  },
  device: ({ device, isSameNetwork }) =>
    `${devices[device]} on ${isSameNetwork ? 'the same network as you' : 'another network than yours'}`,
  'other-network': 'That is normal when you are not in the same place.',
  'code-is': ({ code, name }) => `${code}. The same must stand on ${name}’s screen.`,
  guard: ({ name }) => `Ask ${name} for one digit at a time. If you have not spoken with ${name}, say no.`,
  number: ({ name }) => `Which number does ${name} say?`,
  'last-try': 'You have one more try.',
  yes: ({ name, service }) => `Yes, let ${name} go to ${service}`,
  no: 'No',
  'not-us': 'This was not us',
  'not-us-asked': 'Was it not you?',
  'not-us-means': ({ name }) =>
    `Then ${name} is signed out at once, and the school is told. Do it if you think that a stranger is signed in as ${name}.`,
  'not-us-yes': 'Yes, sign out and tell the school',
  'not-us-no': 'Back',
  mute: ({ name }) => `Hide questions from ${name} for an hour`,
  'password-asks': ({ name }) => `${name} wants a new password`,
  'password-what': 'A new password for Unilogin',
  'password-private': 'You never see it. The child gets it on the own screen.',
  'password-guard': ({ name }) =>
    `Speak with ${name} before you type, and ask for one digit at a time. If you have not spoken, say no.`,
  'password-yes': ({ name }) => `Yes, let ${name} get a new password`,
  'password-not-us-means': ({ name }) =>
    `Then nobody gets a new password, and the school is told. Do it if you think that a stranger wants to get in as ${name}.`,
  'password-not-us-yes': 'Yes, stop it and tell the school',
  'password-confirmed': ({ name }) => `${name} gets a new password now.`,
  'password-reported': 'It is stopped, and the school is told.',
  'time-left': ({ minutes }) => (minutes < 1 ? 'Less than a minute left' : `${minutesOf(minutes)} left`),
  sending: 'One moment …',
  ending: ({ ending, name, service }) => {
    switch (ending) {
      case 'confirmed':
        return `${name} is on the way to ${service}.`;
      case 'refused':
        return `You said no to ${name}.`;
      case 'reported':
        return `${name} is signed out, and the school is told.`;
      case 'muted':
        return `You will not see questions from ${name} for an hour.`;
      case 'wrong-numbers':
        return `The number was wrong twice. ${name} has to ask again.`;
      case 'late':
        return `Time went by. ${name} can ask again.`;
      case 'gone':
        return `${name} no longer waits for an answer.`;
    }
  },
  news: ({ name, count }) => (count === 1 ? `${name} is waiting for you.` : `${count} more are waiting for you.`),
  muted: 'Hidden just now',
  'muted-for': ({ name, minutes }) => `${name}, for ${minutes < 1 ? 'less than a minute' : minutesOf(minutes)} more`,
  unmute: ({ name }) => `Show ${name} again`,
  history: 'What you answered',
  'history-kept': 'Your answers stand here for 90 days.',
  'history-empty': 'You have not answered yet.',
  answered: ({ answered, where }) => (answered === 'confirmed' ? yes[where] : no[answered]),
  'some-child': 'A child',
  'gone-service': 'A service that has closed',
  'history-more': 'Show more',
  'sure-soon': ({ minutes }) =>
    `In ${minutes < 1 ? 'less than a minute' : minutesOf(minutes)} you will have to show again that it is you.`,
  'show-again': 'Show that it is you',
  'try-again': 'Try again',
  signals: 'When a child asks',
  tone: 'Play a short sound',
  vibration: 'Let the phone vibrate',
} satisfies ApprovalsMessages;

export const approvalsFailures = {
  unreachable: 'There is no connection just now. We try again by ourselves.',
  'too-busy': 'Many want to come in at the same time. Try again shortly.',
  malformed: 'Type the whole number. It has two digits.',
  'wrong-number': ({ triesLeft }) =>
    `That is not the right number. You can try ${triesLeft === 1 ? 'once' : `${triesLeft} times`} more.`,
  'not-sure-of-you': 'Show that it is you, and you can answer.',
  'interaction-expired': 'You are signed out. Sign in again, and you can answer.',
  'wrong-origin': 'You cannot answer here. Open the page anew.',
  'request-over': 'It has changed already. Look at the list again.',
  unexpected: 'Something went wrong on our side. Try again shortly.',
} satisfies ApprovalsFailures;
