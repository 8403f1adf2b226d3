import type { GuideMessages, GuideWhat } from './messages.ts';

const whatOfPupils: Record<GuideWhat, string> = {
  secret: 'Jeg har glemt min kode',
  username: 'Jeg har glemt mit brugernavn',
  locked: 'Der står, at jeg skal vente',
  never: 'Jeg har aldrig fået en kode',
};
const whatOfAdults: Record<GuideWhat, string> = {
  ...whatOfPupils,
  secret: 'Jeg har glemt min adgangskode',
  username: 'Jeg har glemt mit brugernavn',
  never: 'Jeg har aldrig fået en adgangskode',
};
const ends: Record<GuideWhat, string> = {
  secret: 'Du får en ny kode',
  username: 'Find dit brugernavn',
  locked: 'Vent, eller få en ny kode',
  never: 'Få din første kode',
};

export const guide = {
  title: 'Jeg kan ikke komme ind',
  'who-are-you': 'Hvem er du?',
  who: {
    young: 'Jeg går i 0. til 3. klasse',
    pupil: 'Jeg går i 4. klasse eller højere',
    parent: 'Jeg er mor eller far',
    staff: 'Jeg er ansat',
  },
  'who-hint': {
    young: 'Du logger ind med billeder.',
    pupil: 'Du logger ind med ord.',
    parent: 'Eller en anden, der har et barn på skolen.',
    staff: 'Lærer, leder eller andet.',
  },
  'what-happened': 'Hvad er der sket?',
  what: ({ what, who }) => {
    if (who === 'young' && what === 'secret') return 'Jeg har glemt mine billeder';
    return who === 'young' || who === 'pupil' ? whatOfPupils[what] : whatOfAdults[what];
  },
  end: ({ what, who }) => (who === 'young' && what === 'secret' ? 'Du får nye billeder' : ends[what]),
  first: ({ what, who }) => {
    if (what === 'locked')
      return 'Du har prøvet mange gange. Vent lidt, og prøv igen. En ny kode hjælper med det samme.';
    if (what === 'never') return 'Skolen kender dit brugernavn. Koden får du her.';
    if (who === 'young') return 'Det gør ikke noget. Hent en voksen.';
    if (what === 'username') return 'Det er fire bogstaver og fire tal.';
    return 'Det sker for alle. Den gamle virker ikke mere, når du får en ny.';
  },
  'to-way-in': ({ who }) =>
    who === 'young'
      ? 'Min mor eller far hjælper'
      : who === 'pupil'
        ? 'Jeg selv, eller min mor eller far'
        : 'Brug MitID eller adgangsnøgle',
  'to-way-in-hint': ({ who }) =>
    who === 'young'
      ? 'De kan være her eller et andet sted.'
      : who === 'pupil'
        ? 'Med MitID kan du selv, når du er fyldt 13 år.'
        : 'Du gør det selv.',
  'to-letter': 'Jeg har fået en kode af skolen',
  'to-letter-hint': 'I et brev eller en mail.',
  'to-find': 'Find det med MitID',
  'to-find-hint': ({ who }) =>
    who === 'young' || who === 'pupil' ? 'Det kan din mor eller far også gøre.' : 'Du ser dit eget og dine børns.',
  'to-teacher': 'Min lærer hjælper',
  'to-teacher-hint': 'Din lærer åbner døren i Elevadgang. Skriv så dit brugernavn.',
  'to-wait': 'Jeg har ventet',
  'to-wait-hint': 'Prøv igen med den kode, du har.',
  'none-helps': 'Hjælper det ikke?',
  ask: ({ who }) => {
    switch (who) {
      case 'young':
        return 'Spørg din lærer. Er din lærer der ikke, så gå hen på skolens kontor.';
      case 'pupil':
        return 'Spørg din lærer. Er din lærer der ikke, så gå hen på skolens kontor.';
      case 'parent':
        return 'Ring til kontoret på dit barns skole. Har du ikke MitID, kan de give dig et brev med en kode.';
      case 'staff':
        return 'Spørg skolens brugeradministrator. På kontoret ved de, hvem det er.';
    }
  },
  back: 'Tilbage',
  'to-sign-in': 'Til log ind',
} satisfies GuideMessages;
