import type { WaysInMessages } from './messages.ts';

const roles = {
  parent: 'Forælder',
  teacher: 'Lærer',
  'user-administrator': 'Brugeradministrator',
  leader: 'Leder',
  staff: 'Medarbejder',
} as const;
const lists = new Intl.ListFormat('da');

export const waysIn = {
  title: 'Engangsadgang til voksne',
  'link-hint': 'Et brev eller en mail til en voksen uden MitID.',
  what: 'Har en forælder eller en ansat ikke MitID, kan du åbne en engangsadgang. Den voksne får en kode og laver selv en ny adgangskode. Elever får hjælp i Elevadgang.',
  'not-yours': 'Siden er for skolens brugeradministratorer.',
  search: 'Hvem skal ind?',
  'search-hint': 'Skriv et navn eller et brugernavn.',
  find: 'Find',
  found: ({ count, areMore }) => {
    if (areMore) return 'Her er de første. Skriv mere af navnet, hvis du ikke ser den rette.';
    return count === 0 ? 'Vi fandt ingen.' : count === 1 ? 'Vi fandt én.' : `Vi fandt ${count}.`;
  },
  'none-advice':
    'Her står ansatte og kontakter til skolens elever. Er det en, der er brugeradministrator et andet sted, så hjælper man der. Dig selv kan du ikke hjælpe.',
  who: ({ role, children }) => {
    const said = role === undefined ? 'Kontakt' : roles[role];
    return children.length === 0 ? said : `${said} til ${lists.format(children)}`;
  },
  choose: ({ name }) => `Vælg ${name}`,
  'ask-title': ({ name }) => `Åbn en engangsadgang for ${name}`,
  'ask-what': 'Koden giver en ny adgangskode, én gang. Den gamle adgangskode virker, indtil den nye er lavet.',
  'ask-earlier': 'Er der åbnet en før, virker den ikke mere.',
  paper: 'På papir',
  'paper-proof':
    'Giv selv brevet til den voksne, og se legitimation først: pas, kørekort eller sundhedskort og et billede. Den, der har brevet, kan også lave en adgangsnøgle.',
  'paper-lasts': ({ days }) => `Brevet virker i ${days} dage.`,
  'open-paper': 'Lav brevet nu',
  mail: 'I en mail',
  'mail-to': ({ mail }) => `Mailen går til ${mail}. Det er den adresse, skolen har.`,
  'mail-lasts': ({ hours }) => `Koden i mailen virker i ${hours} timer.`,
  'mail-less': 'Brugernavnet står ikke i mailen. En mail giver en adgangskode, men ingen adgangsnøgle.',
  'open-mail': 'Send mailen nu',
  'mail-none': 'Skolen har ingen mailadresse på den voksne. Skriv den ind i jeres eget system, så kommer den hertil.',
  'mail-no-server': 'Der kan ikke sendes mails herfra.',
  cancel: 'Fortryd',
  back: 'Tilbage',
  list: 'Åbnet de seneste 30 dage',
  'list-none': 'Der er ikke åbnet nogen.',
  state: ({ state, how, time }) => {
    const by = how === 'paper' ? 'Brev' : 'Mail';
    switch (state) {
      case 'open':
        return `${by}: åben til ${time}`;
      case 'used':
        return `${by}: brugt ${time}`;
      case 'ended':
        return `${by}: lukket ${time}`;
      case 'spent':
        return `${by}: forkert kode for mange gange`;
      case 'expired':
        return `${by}: udløb ${time}`;
    }
  },
  'mail-state': ({ state }) => {
    switch (state) {
      case 'waiting':
        return 'Mailen er på vej.';
      case 'sent':
        return 'Mailen er sendt.';
      case 'refused':
      case 'given-up':
        return 'Mailen kunne ikke afleveres. Brug papir.';
      case 'withdrawn':
        return 'Mailen blev ikke sendt.';
    }
  },
  end: 'Luk',
  'end-whose': ({ name }) => `Luk engangsadgangen for ${name}`,
  done: { mailed: 'Mailen er på vej.', ended: 'Engangsadgangen er lukket.' },
  fault: {
    'not-here': 'Den person kan du ikke åbne for.',
    today: 'I dag er der åbnet så mange, som der kan. Prøv igen i morgen.',
    once: 'Brevet er vist én gang. Åbn en ny, hvis det ikke blev skrevet ud.',
    'no-address': 'Der er ingen mailadresse at sende til.',
    'ended-already': 'Den var lukket eller brugt i forvejen.',
  },
  'letter-once': 'Skriv brevet ud nu. Koden vises kun denne gang, og vi kan ikke finde den igen.',
  print: 'Skriv ud',
  'letter-done': 'Jeg er færdig',
} satisfies WaysInMessages;
