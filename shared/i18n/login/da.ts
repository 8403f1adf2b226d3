import { button } from './button.ts';
import type { LoginFailures, LoginMessages } from './messages.ts';

const roles = { Elev: 'Elev', Medarbejder: 'Medarbejder', Ekstern: 'Ekstern', Kontaktperson: 'Forælder' };
const levels = { Low: 'Lav', Substantial: 'Betydelig', High: 'Høj' };
const ways = { EnFaktor: 'adgangskode', ToFaktor: 'to faktorer', VoksenVerificeret: 'bekræftet af en voksen' };

export const login = {
  'on-the-way': 'Et øjeblik. Du er på vej til Unilogin.',
  'in-window': 'Log ind i det vindue, der er åbnet.',
  'window-gone': 'Kan du ikke finde vinduet? Så åbn det igen.',
  'open-again': 'Åbn igen',
  cancel: 'Annullér',
  blocked: 'Vinduet kunne ikke åbne. Vi går videre her på siden.',
  asked: 'Her skal det være mere sikkert, at det er dig.',
  'asked-window': 'Der åbner et vindue, og siden bliver stående.',
  'asked-page': 'Vi går til Unilogin, og bagefter er du her igen.',
  'asked-here': 'Unilogin kommer frem her, og siden bliver stående.',
  'in-frame': 'Log ind herunder.',
  unframed: 'Log ind i et vindue. Det kan ikke ske her på siden.',
  'open-window': 'Åbn et vindue',
  'go-on': 'Fortsæt',
  'not-now': 'Ikke nu',
  'sign-out': 'Log ud',
  account: 'Min Unilogin',
  'signing-out': 'Du bliver logget ud.',
  'signed-out': 'Ikke logget ind',
  'signed-in-as': ({ name }) => `Du er logget ind som ${name}.`,
  until: ({ time, day }) => `Logget ind til ${day ? `${day} ` : ''}kl. ${time}`,
  pseudonym: ({ id }) => `Pseudonym ${id}`,
  institution: ({ number }) => `Institution ${number}`,
  role: ({ group }) => roles[group],
  level: ({ level }) => levels[level],
  way: ({ way }) => ways[way],
  'label-name': 'Navn',
  'label-role': 'Rolle',
  'label-place': 'Institution',
  'label-level': 'Sikkerhed',
} satisfies LoginMessages;

export const loginFailures = {
  cancelled: 'Du blev ikke logget ind. Prøv igen, når du er klar.',
  unreachable: button.da.unreachable,
  'interaction-expired': 'Det tog for lang tid. Prøv igen.',
  'state-mismatch': 'Du blev ikke logget ind, for svaret hørte ikke til her. Prøv igen.',
  'provider-refused': 'Unilogin sagde nej. Prøv igen, eller spørg på din skole.',
  misconfigured: 'Siden er ikke sat rigtigt op. Skriv til dem, der står bag siden.',
  'popup-blocked': 'Vinduet kunne ikke åbne. Giv siden lov til at åbne vinduer, og prøv igen.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
} satisfies LoginFailures;
