import type { MaterialMailMessages } from './messages.ts';

export const materialMail = {
  subject: ({ audience, school }) => `About Unilogin, for ${audience.toLowerCase()}: ${school}`,
  why: ({ school }) =>
    `The school’s user administrator asked for this page to be sent to the mailbox of ${school}. How you share it is up to you.`,
  'read-here': 'Read it in the browser',
  print: 'The page can be printed, or kept as PDF, from the browser.',
  sender: 'Unilogin',
} satisfies MaterialMailMessages;
