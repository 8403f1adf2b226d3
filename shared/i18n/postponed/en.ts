import type { PostponedMessages } from './messages.ts';

export const postponed = {
  title: 'Postpone changes of passwords',
  hint: 'Give the school more time when many would have to change.',
  what: 'When you postpone, nobody at the school has to change their password until the day is over. They are told 30 days before. Passwords that work only once must still be changed.',
  'for-everyone': ({ day }) => `Postponed for all schools until the end of ${day}.`,
  'for-school': ({ day }) => `Postponed for the school until the end of ${day}.`,
  nothing: 'The school has postponed nothing.',
  reason: ({ reason }) => `Reason: ${reason}`,
  'made-by': ({ name, day }) => (name === undefined ? `Postponed on ${day}.` : `Postponed by ${name} on ${day}.`),
  until: 'Until the end of',
  'until-hint': ({ days }) => `${days} days from now at most.`,
  why: 'Reason',
  'why-hint': 'Staff of the school can read it. Pupils and parents do not see it.',
  postpone: 'Postpone',
  'lift-hint':
    'When you lift it, the old last days hold at once. Where they have passed, people must change the next time they sign in.',
  lift: 'Lift',
  'wrong-day': ({ days }) => `Choose a day after today, ${days} days from now at most.`,
  'wrong-reason': ({ least, most }) => `Write a reason of ${least} to ${most} characters.`,
  'only-administrators': 'The school’s user administrator can postpone and lift.',
  'not-yours': 'This page is for those who work at a school.',
} satisfies PostponedMessages;
