import type { SupplierMessages } from './messages.ts';

const moves = {
  request: 'I bad om en aftale',
  approve: 'Institutionen sagde ja',
  limit: 'Institutionen sagde ja til færre oplysninger',
  refuse: 'Institutionen sagde nej',
  end: 'Institutionen afsluttede aftalen',
  withdraw: 'I trak anmodningen tilbage',
};

export const supplier = {
  title: ({ service }) => `${service}: aftaler med institutioner`,
  what: 'Her beder I institutioner om en aftale, og ser, hvad de har svaret. Ingen kan logge ind hos jer, før deres institution har sagt ja.',
  ask: 'Bed en institution om en aftale',
  number: 'Institutionsnummer',
  'number-hint': 'Seks cifre. Spørg skolen, eller find det i registret.',
  find: 'Find nummeret',
  asks: 'Det beder I om',
  'asks-hint': 'Fjern fluebenet ved det, som I kan undvære. Så er det lettere at sige ja.',
  'asks-nothing': 'Institutionens nummer, et fast nummer for personen, og hvor sikkert der er logget ind.',
  send: 'Send anmodningen',
  agreements: 'Jeres aftaler',
  none: 'I har ikke bedt nogen om en aftale endnu.',
  withdraw: 'Træk tilbage',
  'withdraw-of': ({ school }) => `Træk anmodningen til ${school} tilbage`,
  'tell-school': 'Skriv til skolen, at dens brugeradministrator svarer her:',
  history: 'Hvad er der sket?',
  moved: ({ move, by }) => (by === 'operator' ? `${moves[move]} (overført fra før)` : moves[move]),
  done: {
    request: ({ number }) =>
      `Anmodningen er sendt til ${number}. Nedenfor står den adresse, som I kan skrive til skolen.`,
    withdraw: ({ number }) => `Anmodningen til ${number} er trukket tilbage.`,
  },
  trouble: {
    malformed: 'Skriv et institutionsnummer på seks cifre.',
    'institution-unknown': 'Ingen institution har det nummer. Find det i registret.',
    'not-now': 'Det kan ikke lade sig gøre, som aftalen står nu. Se den nedenfor.',
    beyond: 'I kan ikke bede om mere, end tjenesten er registreret til.',
    vital: 'Tjenesten virker ikke uden brugernavn. Bed også om det.',
    'asked-often': 'I har bedt mange gange. Vent et minut, og prøv igen.',
  },
  closed: 'For leverandører',
  'closed-what':
    'Her beder leverandøren af en tjeneste institutioner om en aftale. Log ind med tjenestens id som navn og dens hemmelighed som adgangskode.',
  'closed-secret': 'Har I ingen hemmelighed, så skriv til den, der har registreret tjenesten.',
  'closed-program': 'Et program kan gøre det samme med /api/supplier/agreements.',
} satisfies SupplierMessages;
