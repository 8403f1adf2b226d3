import type { SettingsMessages } from './messages.ts';

export const settings = {
  title: 'Indstillinger',
  lead: 'Alt virker, uden at du vælger noget her.',
  'school-chose':
    'Din skole har sat noget op i denne browser. Det står med en lås, og kun skolen kan ændre det. Spørg der, hvis det er forkert.',
  locked: 'Valgt af din skole',
  state: ({ isOn }) => (isOn ? 'Slået til' : 'Slået fra'),
  broken: ({ option, isSchools }) =>
    isSchools
      ? `Skolens valg kan ikke bruges. Sig "${option}" til skolen.`
      : `Det, der er gemt, kan ikke bruges (${option}). Vælg igen.`,
  provider: 'Her logger du ind',
  'provider-hint': 'Skriv kun en anden adresse, hvis din skole har givet dig den.',
  'provider-label': 'Adresse',
  'provider-checking': 'Vi ser efter, om den svarer …',
  'provider-taken': ({ host }) => `Nu logger du ind hos ${host}.`,
  'provider-wrong': ({ why }) =>
    ({
      'no-address': 'Det er ikke en adresse, vi kan bruge. Den begynder med https://',
      'no-provider': 'Her kan man ikke logge ind med Unilogin. Er adressen rigtig?',
      unreachable: 'Der er ingen, der svarer. Er adressen rigtig, og er du på nettet?',
    })[why],
  'provider-reset': 'Brug den adresse, vi kom med',
  guard: 'Pas på din kode',
  'notify-title': 'For voksne',
  switch: ({ option }) =>
    ({
      'guard.pages': 'Advar om falske sider',
      'guard.password': 'Advar, før din kode sendes et forkert sted hen',
      'guard.inPrivate': 'Pas også på i private vinduer',
      notify: 'Vis en besked, når et barn venter',
    })[option],
  'switch-hint': ({ option }) =>
    ({
      'guard.pages': 'Nogle sider ligner Unilogin for at få fat i din kode.',
      'guard.password': 'Browseren gemmer et aftryk af koden, aldrig koden selv.',
      'guard.inPrivate': 'Vi gemmer ikke noget om det, du gør der.',
      notify: 'Den er lydløs og nævner ingen navne. Du svarer selv bagefter, med barnets tal.',
    })[option],
  reports: ({ isOn }) =>
    isOn
      ? 'Skolen får at vide, når du bliver advaret: hvem, hvornår og hvilken adresse. Aldrig din kode.'
      : 'Ingen får at vide, når du bliver advaret.',
  'local-title': 'Log ind gennem kommunen',
  'local-hint':
    'Har din kommune sit eget login? Skriv dets navn, som kommunen har givet dig, så kommer du direkte til det.',
  'local-label': 'Navn på kommunens login',
  'local-said': ({ what }) =>
    ({
      none: 'Nu vælger du selv hver gang.',
      kept: 'Det er gemt.',
      wrong: 'Det er ikke et navn, vi kan bruge. Det har bogstaver fra a til z, tal og bindestreger.',
    })[what],
  'lead-state': ({ isOn, host }) =>
    isOn
      ? `Det gælder også, når andre sider sender dig til ${host}.`
      : 'Det gælder kun, når du logger ind her. Med et ja til browseren gælder det også på andre sider.',
  use: 'Gem',
  'ask-title': 'Browseren spørger dig først',
  'ask-why': ({ what, host }) =>
    ({
      watch:
        'For at advare dig skal vi se, om en side har et felt til en kode. Browseren kalder det at "læse og ændre dine data på alle websteder". Vi ser på sidens adresse, dens titel og felter til koder. Andet ser vi ikke på.',
      notify: 'Vi viser kun én slags besked: at et barn venter. Browseren skal have dit ja til det.',
      tell: 'Din skole vil vide, på hvilken adresse du bliver advaret om din kode. Siger du ja, får den det at vide. Den får aldrig din kode.',
      lead: `Vi sætter navnet på kommunens login ind i adressen hos ${host}. Browseren kalder det at "læse og ændre dine data" dér.`,
    })[what],
  ask: 'Spørg mig',
  'not-now': 'Ikke nu',
  refused: 'Browseren fik et nej, så det er ikke slået til. Alt andet virker. Du kan prøve igen, når du vil.',
  'not-allowed': 'Browseren har ikke givet lov til det, så det virker ikke lige nu.',
  'not-in-private':
    'Browseren lukker os ikke ind i private vinduer. Find Unilogin på browserens egen side med udvidelser, og slå private vinduer til der.',
  allow: 'Giv lov',
} satisfies SettingsMessages;
