import type { WarningMessages } from './messages.ts';

export const warning = {
  tab: 'Stop – Unilogin',
  'password-title': 'Stop! That looks like your Unilogin password',
  'password-where': ({ host }) => `You typed it at ${host}. That page is not Unilogin.`,
  'password-sent': ({ wasSent }) =>
    wasSent ? 'The page may have got it. Change your password now.' : 'We did not send it.',
  'password-read-along': 'You do not know the page? It may have read along as you typed.',
  'look-alike-title': 'Stop! This is not Unilogin',
  'look-alike-where': ({ host }) => `${host} is not Unilogin. It only looks like it. Do not type your password there.`,
  'to-unilogin': 'Go to Unilogin',
  'change-password': 'Change my password',
  'go-back': 'Back to the page',
  'ask-adult': 'Not sure? Ask a grown-up.',
  'how-title': 'How do we know?',
  'how-password':
    'The browser keeps a small print of your password when you sign in. It does not keep the password. What you typed fits that print. Another password can fit by chance.',
  'why-letters': ({ name, shown, letters }) =>
    `${shown} is not ${name}. These only look like its letters: ${letters.map((one) => `“${one}”`).join(', ')}.`,
  'why-near': ({ name, shown }) => `${shown} is nearly ${name}, but spelt in another way.`,
  'why-name': ({ name, shown }) => `The name ${name} stands in ${shown}, but the address is somebody else’s.`,
  'why-title': ({ title }) => `The page is called “${title}”, as ours is, and asks for a password.`,
  'fine-title': 'Is it fine here?',
  'fine-password': 'Is it another password, or does it belong here? Then we say no more on that page.',
  'fine-look-alike': 'Do you know the page, and that it is fine? Then we say no more on it.',
  fine: 'It is fine here',
  'over-title': 'There is nothing more to see',
  'over-advice': 'Close the page, or go to Unilogin.',
} satisfies WarningMessages;
