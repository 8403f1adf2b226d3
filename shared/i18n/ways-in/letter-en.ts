import type { WayInLetterMessages } from './messages.ts';

export const wayInLetter = {
  title: 'Your way in to Unilogin',
  from: ({ school }) => school,
  to: ({ name }) => `To ${name}`,
  why: 'With this code you get a new password. You do not need MitID.',
  how: 'What to do',
  step: {
    address: 'Open this address on a telephone or a computer:',
    username: 'Type your username:',
    code: 'Type the code:',
    password: 'Get your new password, and try it once. Then you are done.',
  },
  'username-mail': 'Type your username. If you do not know it, ask the school.',
  username: 'Username',
  code: 'Code',
  until: ({ time }) => `The code works until ${time}.`,
  once: 'The code works once. When a new one comes, this one no longer works.',
  alone: 'The code is for you alone. Show it to nobody. The school never asks you for it.',
  sender: 'Unilogin',
  subject: ({ school }) => `Your way in to Unilogin: ${school}`,
  hello: ({ name }) => `Dear ${name}`,
  newest: 'If you get several mails, only the code in the newest works.',
  unasked: 'You did not ask for this? Then do nothing, and tell the school.',
  told: {
    subject: ({ school }) => `The school has a letter for you: ${school}`,
    why: ({ time }) =>
      `The school made a letter with a code for you on ${time}. With it you get a new Unilogin password. The school gives you the letter.`,
    unasked: 'You did not ask for this? Then tell the school at once.',
  },
  'from-operator': 'From those who run Unilogin',
} satisfies WayInLetterMessages;
