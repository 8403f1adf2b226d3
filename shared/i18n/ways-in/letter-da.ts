import type { WayInLetterMessages } from './messages.ts';

export const wayInLetter = {
  title: 'Din vej ind i Unilogin',
  from: ({ school }) => school,
  to: ({ name }) => `Til ${name}`,
  why: 'Med koden her får du en ny adgangskode. Du skal ikke bruge MitID.',
  how: 'Sådan gør du',
  step: {
    address: 'Åbn denne adresse på en telefon eller en computer:',
    username: 'Skriv dit brugernavn:',
    code: 'Skriv koden:',
    password: 'Få din nye adgangskode, og prøv den én gang. Så er du klar.',
  },
  'username-mail': 'Skriv dit brugernavn. Kender du det ikke, så spørg skolen.',
  username: 'Brugernavn',
  code: 'Kode',
  until: ({ time }) => `Koden virker til ${time}.`,
  once: 'Koden virker én gang. Kommer der en ny, virker denne ikke mere.',
  alone: 'Koden er kun til dig. Vis den ikke til andre. Skolen beder dig aldrig om den.',
  sender: 'Unilogin',
  subject: ({ school }) => `Din vej ind i Unilogin: ${school}`,
  hello: ({ name }) => `Kære ${name}`,
  newest: 'Får du flere mails, virker kun koden i den nyeste.',
  unasked: 'Har du ikke bedt om det? Så gør ikke noget, og sig det til skolen.',
  told: {
    subject: ({ school }) => `Et brev til dig ligger på skolen: ${school}`,
    why: ({ time }) =>
      `Skolen har lavet et brev med en kode til dig ${time}. Med den får du en ny adgangskode til Unilogin. Brevet får du af skolen.`,
    unasked: 'Har du ikke bedt om det? Så sig det til skolen med det samme.',
  },
  'from-operator': 'Fra driften af Unilogin',
} satisfies WayInLetterMessages;
