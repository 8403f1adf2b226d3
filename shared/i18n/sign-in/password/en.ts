import type { Reason, WayMessages } from './messages.ts';

const chosen: Record<Exclude<Reason, 'expires-soon'>, string> = {
  first: 'Now you get a password of your own.',
  expired: 'Your old password is no longer valid. Choose a new one.',
  'grade-moved': 'You have moved up. Now you need a new password.',
  'own-wish': 'Here you can choose a new password.',
  reset: 'Your old password is gone. Choose a new one.',
};
const given: typeof chosen = {
  first: 'Here is your new password. It is yours alone.',
  expired: 'Your old password is no longer valid. Here is a new one.',
  'grade-moved': 'You have moved up, and you get a new password.',
  'own-wish': 'Here is a new password.',
  reset: 'Your old password is gone. Here is a new one.',
};
const soon = (days: number, mayWait: boolean): string => {
  const left = days === 0 ? 'today only' : days === 1 ? 'for one more day' : `for ${days} more days`;
  return `Your password holds ${left}. ${mayWait ? 'Change it now, or wait a little.' : 'Now you have to change it.'}`;
};
const scores = ['Easy to guess', 'Quite easy to guess', 'Okay', 'Good', 'Very good'] as const;
const lowered = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
const listed = (rules: readonly string[]): string => rules.map(lowered).join(', ');
const numbers = ['None', 'One', 'Two', 'Three', 'All four'];

const openings = ['First comes', 'Then comes', 'Then comes', 'Last comes'];

export const way = {
  why: ({ reason, daysLeft, mayWait, isChosen }) => {
    const now = reason === 'expires-soon' && daysLeft < 0 ? 'expired' : reason;
    return now === 'expires-soon' ? soon(daysLeft, mayWait) : (isChosen ? chosen : given)[now];
  },
  later: 'I will wait',
  'current-label': 'The password you have now',
  'current-pictures': 'First press the pictures you have now.',
  'current-done': 'Next',
  'current-missing': ({ form }) =>
    form === 'pictures' ? 'First press the pictures you have now.' : 'First type the password you have now.',
  show: 'Show',
  hide: 'Hide',
  lacking: 'missing',
  found: ({ words }) => `we found “${words}”`,
  'length-now': ({ count, max }) => (count > max ? `you have ${count}, and that is too many` : `you have ${count}`),
  checking: 'we are looking',
  'now-met': ({ rules }) => `All right: ${listed(rules)}.`,
  'now-unmet': ({ rules }) => `Missing: ${listed(rules)}.`,
  'all-met': 'Everything is all right.',
  refused: 'You cannot use that one. Try another.',
  invalid: ({ rules }) => `Something is missing: ${listed(rules)}.`,
  empty: 'Type a new password.',
  'rehearse-first': 'Practise your new password first.',
  idea: 'Give me an idea',
  'idea-is': 'How about this one?',
  'idea-other': 'Another idea',
  'idea-take': 'Use it',
  'idea-taken': 'Now it stands in the field. Read it a few times.',
  'others-left': ({ count }) => (count === 1 ? 'You can get one more.' : `You can get ${count} more.`),
  'no-others': 'There are no more now. This one is yours.',
  'not-yet': 'Almost! Try once more.',
  'right-places': ({ count }) =>
    count === 0 ? 'That is not so easy. Try once more.' : `${numbers[count] ?? count} stood right. Try once more.`,
  'first-is': ({ name }) => `A small hint: first comes the ${name}.`,
  'story-line': ({ name, place }) => `${openings[place] ?? ''} the ${name}.`.trim(),
  'look-again': ({ form }) =>
    form === 'pictures'
      ? 'Let us look at them once more. That is quite all right.'
      : 'Let us look at it once more. That is quite all right.',
  ready: ({ form }) => `Well done! You can remember ${form === 'pictures' ? 'them' : 'it'}.`,
  'practise-pictures': 'Can you remember your four pictures?',
  'practise-words': 'Can you remember your password?',
  'practise-label': 'Your password',
  'practise-done': 'Is it right?',
  'practise-right': ({ form }) => `Yes! You know ${form === 'pictures' ? 'them' : 'it'}.`,
  'practise-again': 'Once more',
  'practise-hard': 'Take a break and try again.',
  'practise-rest': 'You have tried many times. Come back later.',
  'practise-forgotten': 'Have you forgotten your password? Ask at the school.',
  strength: 'How hard is it to guess?',
  score: ({ score }) => scores[score],
  'score-heard': ({ score }) => `It is ${lowered(scores[score])}.`,
} satisfies WayMessages;
