import type { NoAccessMessages } from './messages.ts';

export const noAccess = {
  title: ({ service }) => `Du kan ikke bruge ${service} nu`,
  pupil: {
    'no-agreement': () => 'Din skole har ikke sagt ja til siden. Det er ikke din fejl.',
    requested: () => 'Din skole har ikke svaret endnu. Det er ikke din fejl.',
    refused: () => 'Din skole bruger ikke siden. Skal du bruge den?',
    'no-licence': () => 'Skolen har ikke åbnet siden for dig. Skal du bruge den?',
  },
  'tell-teacher': 'Sig det til din lærer.',
  parent: {
    'no-agreement': ({ service, school }) =>
      `${school} har ingen aftale med ${service}. Skriv til skolen, hvis I skal bruge den.`,
    requested: ({ service, school }) =>
      `${service} har bedt ${school} om en aftale, og skolen har ikke svaret endnu. Prøv igen om nogle dage, eller skriv til skolen.`,
    refused: ({ service, school }) =>
      `${school} bruger ikke ${service}. Skriv til skolen, hvis du mener, at I skal bruge den.`,
    'no-licence': ({ service, school }) =>
      `${school} har ikke åbnet ${service} for dig. Skriv til skolen, hvis du skal bruge den.`,
  },
  staff: {
    'no-agreement': ({ service, school }) =>
      `${school} har ingen dataaftale med ${service}, og ${service} har ikke bedt om en. Fortæl skolens brugeradministrator, at du vil bruge den. Leverandøren skal sende skolen en anmodning.`,
    requested: ({ service, school }) =>
      `${service} har bedt ${school} om en dataaftale. Når skolens brugeradministrator har godkendt den, kan du logge ind.`,
    refused: ({ service, school }) =>
      `${school} har sagt nej til en dataaftale med ${service}, eller den er slut. Spørg skolens brugeradministrator, hvis du skal bruge den.`,
    'no-licence': ({ service, school }) =>
      `${school} har en dataaftale med ${service}, men har ikke givet dig adgang. Bed skolens brugeradministrator om adgang til dig eller din klasse.`,
  },
  administrator: {
    'no-agreement': ({ service, school }) =>
      `${service} har ikke bedt ${school} om en dataaftale. Skriv til leverandøren, så de kan sende en anmodning til det rigtige nummer.`,
    requested: ({ service, school }) => `${service} har bedt ${school} om en dataaftale. Den venter på dit svar.`,
    refused: ({ service, school }) =>
      `${school} har sagt nej til en dataaftale med ${service}, eller den er slut. Vil I bruge den alligevel, skal leverandøren sende en ny anmodning.`,
    'no-licence': ({ service, school }) =>
      `${school} har en dataaftale med ${service}, men du er ikke blandt dem, der har fået adgang.`,
  },
  supplier: 'Skriv til leverandøren',
  subject: ({ service, school, number }) => `Anmodning om dataaftale: ${service} og ${school} (${number})`,
  letter: ({ service, school, number, address }) =>
    `Vi vil gerne bruge ${service}. Send en anmodning om dataaftale til institutionsnummer ${number} (${school}). I kan sende den på ${address}`,
  number: ({ school, number }) => `Anmodningen skal sendes til institutionsnummer ${number} (${school}).`,
  'wrong-number': 'Find et andet institutionsnummer',
  'see-request': 'Se anmodningen',
  'give-licence': 'Giv adgang',
  'see-agreement': 'Se aftalen',
  back: ({ service }) => `Tilbage til ${service}`,
  'signed-in-as': ({ name }) => `Du er logget ind som ${name}.`,
  'somebody-else': 'Log ind som en anden',
} satisfies NoAccessMessages;
