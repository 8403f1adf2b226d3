import type { Language } from '../server/language.ts';

interface GammelskovText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
  signIn: string;
  hello: (username: string) => string;
  'hello-lead': string;
  refused: string;
  'refused-lead': string;
}

export const gammelskov: Record<Language, GammelskovText> = {
  da: {
    title: 'Gammelskov',
    description: 'En gammel side, som ingen har rettet i siden 2019',
    welcome: 'Velkommen i Gammelskov',
    lead: 'Her er alt, som det altid har været. Siden er ikke rettet siden 2019, men du kan stadig logge ind.',
    signIn: 'Log ind med UNI-Login',
    hello: (username) => `Hej ${username}`,
    'hello-lead': 'Du kom ind med et gammelt link.',
    refused: 'Du kom ikke ind',
    'refused-lead': 'Billetten er brugt, for gammel eller lavet af en anden. Log ind igen.',
  },
  en: {
    title: 'Gammelskov',
    description: 'An old site that nobody has touched since 2019',
    welcome: 'Welcome to Gammelskov',
    lead: 'Everything here is as it always was. Nobody has touched the site since 2019, but you can still sign in.',
    signIn: 'Sign in with UNI-Login',
    hello: (username) => `Hello ${username}`,
    'hello-lead': 'You came in by a former link.',
    refused: 'You did not get in',
    'refused-lead': 'The ticket is used, too old, or made by somebody else. Sign in again.',
  },
};
