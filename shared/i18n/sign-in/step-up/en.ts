import type { StepUpMessages } from './messages.ts';

export const stepUp = {
  why: ({ service }) => `${service || 'The page'} wants to be quite sure that it is you.`,
  'an-adult-helps': 'A grown-up can help you with that.',
  with: ({ name }) => `Go on with ${name}`,
  beside: 'A grown-up is with me',
  'beside-with': ({ name }) => `Your grown-up uses ${name ?? 'a passkey'}`,
  whom: ({ isElsewhere }) => (isElsewhere ? 'Or ask one who is not here' : 'Who will you ask?'),
  'ask-any': 'Ask all my grown-ups',
  ask: 'Ask',
  teachers: 'My teachers',
  is: ({ is }) => (is === 'teacher' ? 'teacher' : 'grown-up'),
  'no-adult': 'I cannot find a grown-up',
  'no-adult-advice': 'That is all right. Press “Not now”. Try again when you are with a grown-up.',
  'no-way': 'You cannot do that yet. Ask at the school.',
  'not-now': 'Not now',
  'say-number': ({ name, number }) =>
    `Tell ${name ?? 'one of your grown-ups'} the number: ${number.split('').join(' – ')}.`,
  'they-type': ({ name, host }) => `${name ?? 'The grown-up'} opens ${host}/ja and types the number.`,
  'goes-on': 'Then the page goes on by itself.',
  'hear-number': 'Hear the number',
  left: ({ minutes }) => {
    if (minutes === undefined) return 'The time is over.';
    if (minutes === 0) return 'You have less than 1 minute.';
    return minutes === 1 ? 'You have about 1 minute.' : `You have about ${minutes} minutes.`;
  },
  'call-me': 'Tell me when there is an answer',
  'no-answer': ({ name }) => (name === undefined ? 'Does nobody answer?' : `Does ${name} not answer?`),
  'no-answer-advice': 'Call, or go and say it. Press “Stop” to ask another one.',
  stop: 'Stop',
  'no-network': 'We cannot connect right now. We try again in a moment.',
} satisfies StepUpMessages;
