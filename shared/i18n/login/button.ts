import type { ButtonMessages } from './messages.ts';

/** The words of the script tag's first bytes: a file of its own, because a bundler splits by files. */
export const button = {
  da: { 'sign-in': 'Log ind med Unilogin', 'try-again': 'Prøv igen' },
  en: { 'sign-in': 'Sign in with Unilogin', 'try-again': 'Try again' },
} satisfies Record<string, ButtonMessages>;
