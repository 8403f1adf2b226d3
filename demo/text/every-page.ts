import type { Language } from '../server/language.ts';

interface EveryPageText {
  skip: string;
  hello: (name: string) => string;
  /** The person's part in school, by the claim `aktoer_gruppe`. */
  role: Record<'Elev' | 'Medarbejder' | 'Kontaktperson' | 'Ekstern', string>;
  signedInAs: (role: string) => string;
  /** For a light client, which learns no name. */
  pseudonym: string;
  notSignedIn: string;
  demo: string;
  tryPage: string;
}

export const everyPage: Record<Language, EveryPageText> = {
  da: {
    skip: 'Gå til indholdet',
    hello: (name) => `Hej ${name}!`,
    role: { Elev: 'elev', Medarbejder: 'medarbejder', Kontaktperson: 'forælder', Ekstern: 'gæst' },
    signedInAs: (role) => `Du er her som ${role}.`,
    pseudonym: 'Du er logget ind, og siden kender ikke dit navn.',
    notSignedIn: 'Du er ikke logget ind.',
    demo: 'Et legetøjssted, der viser login i skolen. Alle navne er opdigtede.',
    tryPage: 'Se, hvad du kan prøve',
  },
  en: {
    skip: 'Skip to the content',
    hello: (name) => `Hello ${name}!`,
    role: { Elev: 'a pupil', Medarbejder: 'a member of staff', Kontaktperson: 'a parent', Ekstern: 'a guest' },
    signedInAs: (role) => `You are here as ${role}.`,
    pseudonym: 'You are signed in, and this page does not know your name.',
    notSignedIn: 'You are not signed in.',
    demo: 'A toy site that shows school sign-in. All names are made up.',
    tryPage: 'See what you can try',
  },
};
