import type { MaterialMailMessages } from './messages.ts';

export const materialMail = {
  subject: ({ audience, school }) => `Om Unilogin til ${audience.toLowerCase()}: ${school}`,
  why: ({ school }) =>
    `Skolens brugeradministrator har bedt om at få siden sendt til postkassen på ${school}. I bestemmer selv, hvordan I deler den.`,
  'read-here': 'Læs den i browseren',
  print: 'Siden kan skrives ud eller gemmes som PDF fra browseren.',
  sender: 'Unilogin',
} satisfies MaterialMailMessages;
