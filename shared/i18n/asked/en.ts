import type { AskedMessages, AskEnd } from './messages.ts';

const ends: Record<AskEnd, (service: string) => string> = {
  confirmed: (service) => `The adult said yes. Now you are in ${service}.`,
  refused: () => 'The adult said no. Talk to the adult about it.',
  reported: () => 'The adult does not know of this. Talk to the adult about it.',
  cancelled: (service) => `You said stop. ${service} got nothing.`,
  ended: () => 'The number was wrong twice. Try again in your app.',
  expired: () => 'Time ran out. Try again in your app.',
};

export const asked = {
  title: 'Your app asks',
  'see-code': 'See the code, and ask an adult.',
  nothing: 'No app asks now',
  'nothing-advice': 'Open your app, and sign in there. Then you see it here.',
  'same-code': 'Can you see this code in your app?',
  'code-label': 'The code in the app',
  compare: 'If the code is the same, ask an adult. If it is not your app, say no.',
  ask: 'Yes, ask an adult',
  'not-me': 'No, it is not me',
  nobody: 'We know no adult whom you can ask here. Tell your teacher.',
  wait: ({ seconds }) =>
    `You have asked many times. Wait ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`}.`,
  waiting: 'Tell an adult the number',
  say: ({ number }) => `Call the adult, or go to the adult. Say the number out loud: ${number.split('').join(' – ')}.`,
  'number-label': 'Your number',
  'on-their-screen': ({ host }) => `The adult opens ${host}/ja and types the number.`,
  left: 'The number lasts a few minutes. The page tells you when time is up.',
  stop: 'Stop, it is not me',
  ended: ({ how, service }) => ends[how](service),
  'on-in-app': 'Go back to your app.',
} satisfies AskedMessages;
