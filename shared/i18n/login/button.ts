import type { ButtonMessages } from './messages.ts';

/** The words of the script tag's first bytes: a file of its own, because a bundler splits by files. */
export const button = {
  da: {
    'sign-in': 'Log ind med Unilogin',
    'try-again': 'Prøv igen',
    unreachable: 'Vi kan ikke få forbindelse lige nu. Se, om du er på nettet, og prøv igen.',
  },
  en: {
    'sign-in': 'Sign in with Unilogin',
    'try-again': 'Try again',
    unreachable: 'We cannot connect right now. See whether you are online, and try again.',
  },
} satisfies Record<string, ButtonMessages>;
