import type { AgreementsMessages } from './messages.ts';

const groups = { pupils: 'Elever', teachers: 'Lærere', 'other-staff': 'Andre ansatte', parents: 'Forældre' };
const where = { old: 'på siden Dataaftaler', new: 'på siden Dataadgang' };
const moves = {
  request: 'Bad om aftale',
  approve: 'Godkendt',
  limit: 'Godkendt med færre oplysninger',
  refuse: 'Sagt nej',
  end: 'Aftalen afsluttet',
  withdraw: 'Trukket tilbage',
};

const suppliers = { request: 'Leverandøren bad om en aftale', withdraw: 'Leverandøren trak sin anmodning tilbage' };

export const agreements = {
  title: { old: 'Dataaftaler', new: 'Dataadgang' },
  'link-hint': {
    old: 'Hvilke tjenester må få skolens oplysninger?',
    new: 'Godkend tjenester, og giv adgang til dem.',
  },
  what: 'Her ser du de tjenester, der har bedt om skolens oplysninger. Ingen kan logge ind i en tjeneste, før skolen har sagt ja.',
  'not-yours': {
    old: 'Siden er for skolens brugeradministratorer. Har du fået retten til dataadgang, så brug siden Dataadgang.',
    new: 'Siden er for dem, der har fået retten til dataadgang. Er du brugeradministrator, så brug siden Dataaftaler.',
  },
  'old-until': ({ day, isYou }) =>
    isYou
      ? `Til og med ${day} kan du svare både her og på siden Dataadgang. Derefter kun på Dataadgang.`
      : `Til og med ${day} kan du svare her. Derefter svarer de, der har fået retten til dataadgang.`,
  'old-over': ({ isYou }) =>
    isYou
      ? 'Her kan du nu kun læse. Du svarer på siden Dataadgang.'
      : 'Her kan du nu kun læse. De, der har fået retten til dataadgang, svarer.',
  'right-has': ({ names }) => `Det er ${new Intl.ListFormat('da').format(names)}.`,
  'right-none': 'Ingen på skolen har fået den ret endnu.',
  'to-new': 'Gå til Dataadgang',
  'mail-subject': ({ count }) =>
    count === 1 ? 'En tjeneste venter på skolens svar' : `${count} tjenester venter på skolens svar`,
  'mail-what': ({ school, number }) => `De her tjenester har bedt ${school} (${number}) om en dataaftale:`,
  'mail-answer': {
    old: 'Skolens brugeradministrator svarer på siden Dataaftaler:',
    new: 'Den, der har fået retten til dataadgang, svarer på siden Dataadgang:',
  },
  waiting: 'Venter på dit svar',
  'waiting-none': 'Ingen tjenester venter på svar.',
  running: 'Aftaler',
  over: 'Uden aftale',
  missing: ({ number }) =>
    `Mangler der en tjeneste? Så har leverandøren ikke bedt om en aftale endnu. De skal sende en anmodning til institutionsnummer ${number}.`,
  'find-number': 'Find et andet institutionsnummer',
  number: 'Institutionsnummer',
  how: 'Sådan står den',
  back: 'Alle tjenester',
  from: ({ supplier }) => `Fra ${supplier}`,
  state: {
    requested: 'Venter på svar',
    approved: 'Godkendt',
    limited: 'Godkendt med færre oplysninger',
    refused: 'Skolen har sagt nej',
    ended: 'Afsluttet',
    withdrawn: 'Trukket tilbage af leverandøren',
  },
  category: {
    name: 'Navn',
    username: 'Brugernavn',
    role: 'Om det er en elev, en ansat eller en forælder',
  },
  short: { name: 'navn', username: 'brugernavn', role: 'rolle' },
  always: 'Tjenesten får altid et fast nummer for personen, skolens nummer, og hvor sikkert der er logget ind.',
  asks: 'Tjenesten beder om',
  'asks-hint': 'Fjern fluebenet ved det, som tjenesten ikke må få.',
  'asks-nothing': 'Tjenesten beder ikke om mere end det.',
  vital: 'Tjenesten virker ikke uden.',
  gives: 'Tjenesten får også',
  then: {
    needed: 'Tjenesten kræver licens. Når du har godkendt, vælger du, hvem der må bruge den.',
    'not-needed': 'Når du har godkendt, kan alle på skolen og elevernes forældre logge ind i den.',
  },
  approve: 'Godkend',
  refuse: 'Sig nej',
  end: 'Afslut aftalen',
  'end-what': ({ service }) =>
    `Så kan ingen fra skolen logge ind i ${service}, og den får ingen oplysninger mere. Det sker med det samme. Leverandøren kan bede om en ny aftale.`,
  'end-now': 'Ja, afslut nu',
  again: ({ number }) =>
    `Ingen kan logge ind i tjenesten herfra. Vil I bruge den alligevel, så skriv til leverandøren. De skal bede om en aftale igen, til institutionsnummer ${number}.`,
  supplier: 'Leverandør',
  subject: ({ service, school, number }) => `Dataaftale: ${service} og ${school} (${number})`,
  history: 'Hvad er der sket?',
  moved: ({ move, by, place }) => {
    if (by === 'supplier' && (move === 'request' || move === 'withdraw')) return suppliers[move];
    return place === null ? `${moves[move]} før, og overført hertil` : `${moves[move]} ${where[place]}`;
  },
  done: {
    approve: 'Aftalen er godkendt',
    limit: 'Aftalen er godkendt med færre oplysninger',
    refuse: 'Der er sagt nej',
    end: 'Aftalen er afsluttet',
    'licence-given': 'Der er givet adgang',
    'licence-ended': 'Adgangen er fjernet',
  },
  trouble: {
    'none-chosen': 'Vælg, hvem der skal have adgang.',
    'wrong-day': 'Vælg en dag, der ikke er gået.',
    'nothing-to-end': 'Den adgang var fjernet i forvejen.',
    'closed-here': 'Her kan der ikke svares mere. Brug siden Dataadgang.',
    vital: 'Tjenesten virker ikke uden brugernavn. Sig nej, hvis den ikke må få det.',
  },
  late: ({ moved, time }) => `Dit svar kom for sent. ${moved}, ${time}.`,
  licences: 'Hvem må bruge den?',
  'licences-everybody': 'Alle på skolen og elevernes forældre.',
  'licences-what': 'Tjenesten kræver licens: Kun de, der har fået adgang her, kan logge ind.',
  'licences-none': 'Ingen har fået adgang endnu.',
  'licences-missing': 'ingen har fået adgang',
  licensed: (to) => {
    if (to.covers === 'institution') return 'Hele skolen';
    return to.covers === 'role' ? groups[to.value] : to.value;
  },
  'licence-to': ({ to }) => `Fjern adgangen for: ${to}`,
  'licence-until': ({ day, since }) =>
    [since === undefined ? '' : `fra ${since}`, day === undefined ? '' : `til og med ${day}`]
      .filter(Boolean)
      .join(' ') || 'indtil videre',
  'choose-whom': 'Giv adgang til',
  'whole-school': 'Hele skolen',
  groups: 'Grupper',
  classes: 'Klasser: elever og deres lærere',
  'until-label': 'Sidste dag',
  'until-hint': 'Lad feltet være tomt, hvis adgangen gælder indtil videre. En klasse har højst adgang skoleåret ud.',
  give: 'Giv adgang',
  take: 'Fjern',
} satisfies AgreementsMessages;
