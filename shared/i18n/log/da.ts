import type { LogLine, LogMessages } from './messages.ts';

export const log = {
  title: 'Hvad er der sket?',
  hint: 'Se, hvornår du kom ind.',
  kept: ({ months }) => `Her ser du, hvad der er sket med din Unilogin. Vi gemmer det i ${months} måneder.`,
  line,
  'gone-service': 'En tjeneste, som er lukket',
  today: 'I dag',
  yesterday: 'I går',
  nothing: 'Der er ikke sket noget endnu.',
  older: 'Se ældre',
  newer: 'Se nyere',
  pages: 'Flere dage',
  'unknown-pupil': 'Er der noget, du ikke kender? Sig det til din lærer eller din far eller mor.',
  'unknown-adult': 'Er der noget, du ikke kender til? Skift din adgangskode, og skriv til skolens brugeradministrator.',
  'unknown-child': 'Er der noget, I ikke kender til? Tal om det, og bed skolen om en ny kode til barnet.',
  children: 'Dine børn',
  'of-child': ({ name }) => `Hvad er der sket for ${name}?`,
  'kept-child': ({ name, months }) =>
    `Her ser du, hvad der er sket med Unilogin for ${name}. Vi gemmer det i ${months} måneder.`,
  'nothing-child': 'Der er ikke sket noget endnu.',
  'choose-child': 'Hvem vil du læse om?',
  'no-children': 'Skolen har ikke skrevet dig op som kontakt for et barn, du kan læse om.',
  'grown-children': 'Fra 9. klasse, og når vi ikke kender klassen, læser man kun selv om sig selv.',
  own: 'Om dig selv',
  school: 'Skolen i tal',
  'school-hint': 'Hvor tit der skete hvad, uden navne.',
  'school-what':
    'Tallene gælder hele måneder, der er gået, og kun denne skole. Her er ingen navne. Er det færre end fem personer, viser vi ikke tallet.',
  'school-none': 'Der er ingen hele måneder endnu.',
  few: 'færre end fem personer',
  count: ({ count }) => `${new Intl.NumberFormat('da').format(count)} ${count === 1 ? 'gang' : 'gange'}`,
  event: {
    'signed-in': 'Kom ind',
    'password-changed': 'Fik en ny adgangskode',
    'level-raised': 'Viste mere end adgangskoden',
    'adult-asked': 'Bad en voksen om hjælp',
    'adult-confirmed': 'En voksen sagde ja',
    'adult-refused': 'En voksen sagde nej',
    'adult-reported': 'En voksen sagde: Det var ikke os',
    'adult-beside': 'En voksen hjalp ved skærmen',
    'adult-beside-password': 'En voksen hjalp med en ny kode',
    'request-cancelled': 'Eleven fortrød',
    'request-expired': 'Ingen nåede at svare',
    'request-ended': 'Forkert tal to gange',
    'window-opened': 'En voksen åbnede en dør',
    'window-closed': 'En voksen lukkede døren igen',
    'window-used': 'Kom gennem en åben dør',
    'window-spent': 'Forkerte ord ved en åben dør',
    'way-in-opened': 'Fik en engangsadgang fra skolen',
    'way-in-ended': 'En engangsadgang blev lukket',
    'way-in-used': 'Brugte en engangsadgang',
    'way-in-spent': 'Forkert kode til en engangsadgang',
    'passkey-added': 'Fik en adgangsnøgle',
    'passkey-removed': 'Fjernede en adgangsnøgle',
    'typed-elsewhere': 'Skrev koden på en anden side',
    'change-postponed': 'Udsatte skift af kode',
    'postponement-lifted': 'Ophævede en udsættelse',
    'material-published': 'Udgav en side om Unilogin',
    'material-taken-down': 'Tog en side ned igen',
    'material-sent': 'Sendte en side til skolens postkasse',
    'agreement-moved': 'Tog stilling til en dataaftale',
    'licence-given': 'Gav adgang til en tjeneste',
    'licence-ended': 'Tog adgang til en tjeneste tilbage',
    'institution-ordered': 'Bestilte et institutionsnummer',
    'institution-given': 'Fik et institutionsnummer',
    'institution-refused': 'Fik nej til et institutionsnummer',
    'right-given': 'Fik retten til dataadgang',
    'right-taken': 'Mistede retten til dataadgang',
  },
} satisfies LogMessages;

function line({ event, of, by, way, ...named }: LogLine): string {
  const isOwn = of === 'reader';
  const name = named.name ?? (of === 'helped' ? 'et barn' : 'barnet');
  const who = isOwn ? 'Du' : name;
  const adult = by === 'reader' ? 'Du' : (by.name ?? 'En voksen');
  switch (event) {
    case 'signed-in':
      if (way === undefined) return `${who} kom ind`;
      return way === 'passkey' ? `${who} kom ind med en adgangsnøgle` : `${who} kom ind via ${way}`;
    case 'password-changed':
      return way === 'own-wish' ? `${who} valgte en ny kode` : `${who} fik en ny kode`;
    case 'level-raised':
      if (way === undefined) return `${who} viste, hvem det var`;
      return `${who} brugte ${way === 'passkey' ? 'en adgangsnøgle' : way}`;
    case 'adult-asked':
      return `${who} bad om hjælp`;
    case 'adult-confirmed':
      return of === 'helped' ? `Du sagde ja for ${name}` : `${adult} sagde ja`;
    case 'adult-refused':
      return of === 'helped' ? `Du sagde nej for ${name}` : `${adult} sagde nej`;
    case 'adult-reported':
      return of === 'helped' ? `Du sagde om ${name}: Det var ikke os` : `${adult} sagde: Det var ikke os`;
    case 'adult-beside':
      return of === 'helped' ? `Du hjalp ${name} ved skærmen` : `${adult} hjalp ${isOwn ? 'dig' : name} ved skærmen`;
    case 'adult-beside-password':
      return of === 'helped'
        ? `Du hjalp ${name} til en ny kode`
        : `${adult} hjalp ${isOwn ? 'dig' : name} til en ny kode`;
    case 'request-cancelled':
      return `${who} sagde stop`;
    case 'request-expired':
      return 'Ingen nåede at svare';
    case 'request-ended':
      return of === 'helped' ? `Du skrev ikke det rette tal for ${name}` : 'Tallet var ikke det rette to gange';
    case 'window-opened':
      return of === 'helped' ? `Du åbnede en dør for ${name}` : `${adult} åbnede en dør for ${isOwn ? 'dig' : name}`;
    case 'window-closed':
      return of === 'helped' ? `Du lukkede døren for ${name}` : `${adult} lukkede døren igen`;
    case 'window-used': {
      const got = way === 'step-up' ? 'fik ekstra sikkerhed' : 'fik en ny kode';
      if (of === 'helped') return `${name} ${got} gennem din dør`;
      return way === 'step-up' ? `${who} ${got} gennem døren` : `${who} gik gennem døren`; // the new password has its own line
    }
    case 'window-spent':
      return 'De to ord blev skrevet forkert for mange gange';
    case 'way-in-opened': {
      const how = way === 'mail' ? 'i en mail' : 'på papir';
      return of === 'helped'
        ? `Du åbnede en engangsadgang ${how} for en voksen`
        : `Skolen åbnede en engangsadgang ${how}`;
    }
    case 'way-in-ended':
      return of === 'helped' ? 'Du lukkede en engangsadgang' : 'Din engangsadgang blev lukket';
    case 'way-in-used':
      return of === 'helped' ? 'En voksen brugte din engangsadgang' : 'Du brugte din engangsadgang';
    case 'way-in-spent':
      return 'Koden til engangsadgangen blev skrevet forkert for mange gange';
    case 'passkey-added':
      return `${who} fik en adgangsnøgle`;
    case 'passkey-removed':
      return `${who} fjernede en adgangsnøgle`;
    case 'typed-elsewhere':
      return `${who} skrev ${isOwn ? 'din' : 'sin'} kode på en anden side: ${way ?? ''}`;
    case 'change-postponed':
      return `${who} udsatte skift af kode for skolen`;
    case 'postponement-lifted':
      return `${who} ophævede en udsættelse`;
    case 'material-published':
      return `${who} udgav en side om Unilogin`;
    case 'material-taken-down':
      return `${who} tog en side om Unilogin ned`;
    case 'material-sent':
      return `${who} sendte en side til skolens postkasse`;
    case 'agreement-moved':
      return `${who} ${agreed[way ?? ''] ?? 'ændrede'} en dataaftale`;
    case 'licence-given':
      return `${who} gav adgang til en tjeneste`;
    case 'licence-ended':
      return `${who} tog adgang til en tjeneste tilbage`;
    case 'institution-ordered':
      return `${who} bestilte et institutionsnummer`;
    case 'institution-given':
      return `${who} fik et institutionsnummer`;
    case 'institution-refused':
      return `${who} fik nej til et institutionsnummer`;
    case 'right-given':
      return `${who} fik retten til dataadgang`;
    case 'right-taken':
      return `${who} mistede retten til dataadgang`;
  }
}

const agreed: Readonly<Record<string, string>> = {
  approve: 'godkendte',
  limit: 'godkendte en del af',
  refuse: 'sagde nej til',
  end: 'sluttede',
};
