import type { PupilsFailures, PupilsMessages, Whom } from './messages.ts';

const kinds = {
  needs: 'Need a new password',
  locked: 'Locked',
  open: 'Door is open',
  late: 'Did not make it',
  through: 'Through',
  raised: 'Extra security',
};
const pupilsOf = (count: number) => (count === 1 ? '1\u00a0pupil' : `${count}\u00a0pupils`);
const minutesOf = (minutes: number) => (minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`);
const minutesIn = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const clock = (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`;
const askedCode = {
  teacher: 'You get two words to show on the wall. The pupils type them too.',
  'user-administrator': 'You get two words. Show them to the pupils, who have to type them.',
  contact: 'You get two words. Show them to the children, who have to type them.',
};

/** As the one who gets something: "Give … a new password". */
function receiver(whom: Whom): string {
  switch (whom.is) {
    case 'class':
      return `all ${whom.count} in ${whom.name}`;
    case 'everybody':
      return `all ${whom.count}`;
    case 'shown':
    case 'selected':
      return pupilsOf(whom.count);
    case 'one':
      return whom.name;
  }
}

export const pupils = {
  title: 'Elevadgang',
  'title-children': 'Your children',
  'link-hint': 'Give pupils a new password, or vouch for them.',
  'link-hint-children': 'Give your child a new password, and see how it stands.',
  'without-script': 'This page works only when JavaScript is on in your browser.',
  'no-place': 'You have no pupils or children here. If somebody is missing, ask the school’s user administrator.',
  looking: 'One moment …',
  place: 'Place',
  'place-name': ({ id, name }) => (id === 'children' ? 'My children' : name),
  group: 'Class',
  'group-name': ({ kind, name }) => {
    if (kind === 'without-class') return 'Without a class';
    return kind === 'children' ? 'My children' : name;
  },
  search: 'Search by name or username',
  filter: 'Show',
  'filter-name': ({ filter, count }) => `${filter === undefined ? 'All' : kinds[filter]} ${count}`,
  all: ({ count }) => `Select all ${count}`,
  list: ({ name }) => `Pupils, ${name}`,
  'list-keys': 'Arrow keys move. Space selects. Shift and an arrow select several.',
  sign: ({ sign, day, time }) => {
    switch (sign.is) {
      case 'fine':
        return 'Ready';
      case 'never':
        return 'Has not signed in yet';
      case 'over':
        return 'Needs a new password now';
      case 'due':
        return `Needs a new password by ${day}`;
      case 'locked':
        if (sign.seconds === 'until-helped') return 'Locked until an adult helps';
        return `Locked for ${minutesIn(sign.seconds)}\u00a0min`;
      case 'open':
        return sign.gives === 'password'
          ? `Door is open for ${minutesIn(sign.seconds)}\u00a0min`
          : `Extra security: open for ${minutesIn(sign.seconds)}\u00a0min`;
      case 'taken':
        return 'On the way through';
      case 'through':
        return sign.gives === 'password' ? 'Through: has a new password' : 'Through: has extra security';
      case 'late':
        return 'Did not make it';
      case 'raised':
        return `Extra security until ${time}`;
    }
  },
  give: ({ gives }) => (gives === 'password' ? 'Give a new password' : 'Give extra security'),
  whom: (whom) => {
    switch (whom.is) {
      case 'class':
        return `All of ${whom.name}, ${pupilsOf(whom.count)}`;
      case 'everybody':
        return `All ${whom.count}`;
      case 'shown':
        return `Those shown, ${pupilsOf(whom.count)}`;
      case 'selected':
        return `Those selected, ${pupilsOf(whom.count)}`;
      case 'one':
        return whom.name;
    }
  },
  guard: 'No adult sees the password.',
  'found-elsewhere': 'In another class:',
  'found-in': ({ count, name }) => `${count} in ${name}`,
  'none-found': 'Nobody fits what you search for.',
  'no-pupils': 'There are no pupils here.',
  asked: ({ gives, whom }) =>
    gives === 'password' ? `Give ${receiver(whom)} a new password?` : `Give ${receiver(whom)} extra security?`,
  'asked-time': ({ minutes }) => `The door is open for ${minutesOf(minutes)}.`,
  'asked-what': ({ gives, isOne, isHome }) => {
    const who = isOne ? (isHome ? 'The child' : 'The pupil') : isHome ? 'Each child' : 'Each pupil';
    return gives === 'password'
      ? `${who} goes to the sign-in and types the username.`
      : `${who} goes to the page that asks for more. Your word counts there, once.`;
  },
  'asked-code': ({ as }) => askedCode[as],
  'asked-guard': ({ gives, isHome }) => {
    if (gives === 'password')
      return isHome
        ? 'The new password comes on the child’s own screen. No adult sees it.'
        : 'The new password comes on the pupil’s own screen. No adult sees it.';
    return isHome ? 'The child still needs their own password.' : 'The pupil still needs their own password.';
  },
  'asked-replaces': ({ count }) =>
    count === 1
      ? 'One has an open door already. It is replaced.'
      : `${count} have an open door already. It is replaced.`,
  yes: ({ whom }) => `Yes, open for ${receiver(whom)}`,
  no: 'No',
  opening: ({ gives, whom }) => `${gives === 'password' ? 'New password' : 'Extra security'}: ${receiver(whom)}`,
  reached: ({ through, count }) => {
    if (count === 1) return through === 1 ? 'Through' : 'Not through yet';
    return through === count ? `All ${count} are through` : `${through} of ${count} are through`;
  },
  left: ({ minutes, seconds }) => `${clock(minutes, seconds)} left`,
  'time-over': 'The door is closed again.',
  code: 'The two words',
  wall: 'Show on the wall',
  undo: ({ seconds }) => `Undo (${seconds})`,
  'close-all': ({ isOne }) => (isOne ? 'Close the door' : 'Close the door for all'),
  'open-again': ({ whom }) => `Open again for ${receiver(whom)}`,
  close: 'Close',
  reopen: 'Open again',
  'close-of': ({ name }) => `Close the door for ${name}`,
  'reopen-of': ({ name }) => `Open the door again for ${name}`,
  'wall-title': ({ gives }) => (gives === 'password' ? 'Get a new password' : 'Get extra security'),
  'wall-go': ({ gives, where }) => (gives === 'password' ? `Go to ${where}` : 'Go to the page that you need'),
  'wall-name': 'Type your username',
  'wall-code': 'Type the two words',
  'wall-follow': 'Do what it says',
  'wall-names': 'Show who is missing',
  'wall-missing': 'Missing',
  'wall-close': 'Close this view',
  print: 'Print the list',
  'child-log': 'See what has happened',
  'said-opened': ({ whom, code }) =>
    `The door is open for ${receiver(whom)}.${code ? ` The two words are ${code}.` : ''}`,
  'said-closed': 'The door is closed.',
  'said-found': ({ count }) => `${pupilsOf(count)} shown.`,
  'show-again': 'Show that it is you',
  'try-again': 'Try again',
} satisfies PupilsMessages;

export const pupilsFailures = {
  unreachable: 'There is no connection just now. We try again by ourselves.',
  'too-busy': 'Many want to come in at the same time. Try again shortly.',
  'not-sure-of-you': 'Here you must show more than your password. Use MitID or a passkey.',
  'interaction-expired': 'You are signed out. Sign in again to see your pupils.',
  'wrong-origin': 'You cannot do that here. Open the page anew.',
  'not-your-pupils': 'One of them is no pupil of yours any more. Look at the list again.',
  'opened-often': ({ retryAfterSeconds }) =>
    `You have opened many doors. Try again in ${minutesOf(Math.max(1, Math.ceil(retryAfterSeconds / 60)))}.`,
  unexpected: 'Something went wrong on our side. Try again shortly.',
} satisfies PupilsFailures;
