import type { PadMessages, PasswordMessages, SignInFailures, SignInMessages } from './messages.ts';
import type { Rule } from '../../policy/rule.ts';

const showers = {
  teacher: 'Din lærer viser dem på tavlen eller skærmen.',
  'user-administrator': 'Den voksne, der hjælper dig, viser dem.',
  contact: 'Din voksne derhjemme viser dem.',
};

export const signIn = {
  title: 'Log ind med Unilogin',
  'on-the-way-to': 'Du er på vej til',
  'who-are-you': 'Hvem er du?',
  username: 'Brugernavn',
  'username-hint': 'Fire bogstaver og fire tal',
  next: 'Videre',
  'not-you': 'Ikke dig?',
  'your-password': 'Skriv din adgangskode',
  password: 'Adgangskode',
  'sign-in': 'Log ind',
  show: 'Vis',
  hide: 'Skjul',
  'caps-lock': 'Caps Lock er slået til: Du skriver med store bogstaver.',
  'your-pictures': 'Tryk på dine fire billeder',
  working: 'Et øjeblik …',
  'expires-soon': ({ days }) =>
    days === 0
      ? 'Din adgangskode udløber i dag'
      : `Din adgangskode udløber om ${days === 1 ? '1 dag' : `${days} dage`}`,
  'expires-advice': 'Du kan skifte den nu eller vente lidt.',
  'moved-up': 'Du skal have en ny kode',
  'moved-up-advice': ({ days }) =>
    days === 0
      ? 'Du er rykket op. Din gamle kode virker kun i dag.'
      : `Du er rykket op. Din gamle kode virker ${days === 1 ? '1 dag' : `${days} dage`} endnu.`,
  'no-more-later': 'Nu skal du skifte den.',
  later: 'Jeg venter',
  'change-now': 'Skift den nu',
  done: 'Du er logget ind',
  'go-on': 'Gå videre',
  'change-password': 'Skift din adgangskode',
  'current-password': 'Skriv den kode, du har nu',
  'current-pictures': 'Tryk på de billeder, du har nu',
  changed: 'Du har fået en ny kode',
  'ended-elsewhere': 'Du er logget ud alle andre steder.',
  'close-page': 'Du kan lukke siden nu.',
  'practise-new': 'Øv den nye kode',
  'window-to': ({ form }) => {
    if (form === undefined) return 'Døren er åben for dig';
    return form === 'pictures' ? 'Du kan få nye billeder' : 'Du kan få en ny kode';
  },
  'opened-by': ({ name = 'En voksen' }) => `${name} har åbnet døren for dig.`,
  'class-code': 'De to ord',
  'class-code-hint': ({ by }) => `${showers[by]} Skriv dem her.`,
  'go-in': 'Gå ind',
  'pass-by': ({ gives }) => (gives === 'password' ? 'Jeg kan huske min kode' : 'Ikke nu'),
  'step-up': 'Vis, at det er dig',
  'ask-adult': 'Bed en voksen om hjælp',
  'use-passkey': 'Brug adgangsnøgle',
  passkey: 'adgangsnøgle',
  waiting: 'Sig tallet til din voksne',
  refused: 'Du kan ikke komme ind lige nu',
  over: 'Start igen',
  back: 'Tilbage til start',
  again: 'Prøv igen',
  help: 'Jeg kan ikke komme ind',
  close: 'Luk',
  'other-language': 'English',
} satisfies SignInMessages;

const numbers = ['ingen', 'ét', 'to', 'tre', 'fire'];

export const pad = {
  'four-please': 'Tryk på fire billeder. Så kan du gå videre.',
  pictures: 'Billeder',
  places: 'Dine billeder',
  chosen: ({ count }) => `${numbers[count] ?? count} af fire`,
  full: ({ on }) => `Du har trykket på fire.${on === '' ? '' : ` Tryk på ”${on}”.`}`,
  undo: 'Fortryd',
  clear: 'Start forfra',
  peek: 'Vis mine valg',
  unpeek: 'Skjul dem',
  listen: 'Hør ordene',
  'listen-stop': 'Stop lyden',
  'listen-hint': 'Tryk på et billede, og hør hvad det hedder.',
  keys: 'Brug piletasterne. Tryk på mellemrum for at vælge.',
  'not-there': 'Billederne kom ikke frem.',
  reload: 'Hent dem igen',
} satisfies PadMessages;

const many = ['To', 'Tre', 'Fire', 'Fem', 'Seks'];
const forms = {
  pictures: () => 'Husk de fire billeder i den her rækkefølge.',
  words: (count: number) => `${many[count - 2] ?? count} ord, der er sat sammen. Skriv dem uden mellemrum.`,
  'words-and-digits': (count: number) => `${many[count - 2] ?? count} ord og to tal. Det første bogstav er stort.`,
};
const others = {
  pictures: 'Giv mig fire andre',
  words: 'Giv mig andre ord',
  'words-and-digits': 'Giv mig en anden',
};
const kinds = { 'lower-case': 'lille bogstav', 'upper-case': 'stort bogstav', digit: 'tal' };
const kindsMany = { 'lower-case': 'små bogstaver', 'upper-case': 'store bogstaver', digit: 'tal' };

function rule({ rule }: { rule: Rule }): string {
  switch (rule.rule) {
    case 'length':
      return `${rule.min} til ${rule.max} tegn`;
    case 'contains':
      return rule.min === 1 ? `Mindst ét ${kinds[rule.kind]}` : `Mindst ${rule.min} ${kindsMany[rule.kind]}`;
    case 'not-own-name':
      return 'Ikke dit navn';
    case 'not-username':
      return 'Ikke dit brugernavn';
    case 'not-school':
      return 'Ikke din skoles navn';
    case 'not-class':
      return 'Ikke din klasse';
    case 'not-season':
      return 'Ikke en årstid';
    case 'not-common':
      return 'Ikke en kode, som mange bruger';
    case 'not-expected':
      return 'Ikke kun navne, og ikke en kode, som mange bruger';
    case 'not-recent':
      return `Ikke en af dine seneste ${rule.count}`;
  }
}

export const password = {
  'new-pictures': 'Dine nye billeder',
  'new-password': 'Din nye adgangskode',
  form: ({ form, words }) => forms[form](words),
  'read-aloud': 'Læs op',
  'no-voice': ({ form }) =>
    `Din computer kan ikke læse dansk op. ${form === 'pictures' ? 'Bed en voksen om at læse.' : 'Læs selv, et par gange.'}`,
  another: ({ form }) => others[form],
  'try-again': 'Prøv igen',
  remember: ({ form }) => (form === 'pictures' ? 'Jeg kan huske dem' : 'Jeg kan huske den'),
  'choose-own': 'Jeg vil vælge min egen',
  choose: 'Vælg din adgangskode',
  'choose-label': 'Ny adgangskode',
  save: 'Gem adgangskoden',
  'back-to-handed-out': 'Giv mig en i stedet',
  rehearse: ({ form }) => (form === 'pictures' ? 'Tryk på dine nye billeder' : 'Skriv din nye adgangskode'),
  'rehearse-label': 'Din nye adgangskode',
  'see-again': ({ form }) => (form === 'pictures' ? 'Vis dem igen' : 'Vis den igen'),
  'begin-again': 'Begynd forfra',
  ready: 'Færdig',
  private: 'Den er kun din. Del den ikke med andre.',
  rules: 'Det skal den',
  rule,
  met: 'i orden',
  unmet: 'ikke i orden',
  unknown: 'ses, når du gemmer',
  missing: ({ count }) => (count === 1 ? 'Der mangler én ting.' : `Der mangler ${numbers[count] ?? count} ting.`),
  drawing: 'Vi finder en kode til dig.',
  drawn: 'Din nye kode er her.',
} satisfies PasswordMessages;

const wait = (seconds: number): string => {
  if (seconds <= 50) return seconds === 1 ? '1 sekund' : `${seconds} sekunder`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minut' : `${minutes} minutter`;
};

export const signInFailures = {
  unreachable: 'Vi kan ikke få forbindelse. Se, om du er på nettet, og prøv igen.',
  'wrong-credentials': 'Det passede ikke. Prøv igen.',
  'locked-out': ({ retryAfterSeconds }) =>
    retryAfterSeconds > 0
      ? `Det var for mange gange. Prøv igen om ${wait(retryAfterSeconds)}.`
      : 'Nu kan du prøve igen.',
  'locked-for-good': 'Koden virker ikke mere. Spørg på skolen, og få hjælp til en ny.',
  'too-busy': ({ retryAfterSeconds }) =>
    `Der er mange på lige nu. Prøv igen om ${wait(Math.max(1, retryAfterSeconds))}.`,
  'username-malformed': 'Et brugernavn er fire bogstaver og fire tal. Se efter en gang til.',
  'password-refused': 'Den kode kan du ikke bruge. Se, hvad der mangler.',
  'rehearsal-differs': 'Det var ikke helt det samme. Prøv igen.',
  'draw-overtaken': 'Det, du så, gælder ikke mere. Her er noget nyt.',
  'needs-adult': 'Vil du have nye billeder? Bed din lærer eller din far eller mor om hjælp.',
  'left-school': 'Skolen har dig ikke på listen mere. Spørg på skolens kontor.',
  'not-yours': ({ provider }) => `Det var en anden person hos ${provider}. Prøv igen med din egen.`,
  'not-asked-anew': ({ provider }) => `${provider} spurgte ikke, hvem du er. Luk browseren helt, og prøv igen.`,
  'not-sure-enough': ({ provider }) => `${provider} er ikke sikker nok på, at det er dig. Prøv på en anden måde.`,
  'not-their-adult': 'Den voksne kan ikke sige ja for dig. Prøv med en anden af dine voksne.',
  'adult-not-sure-enough': ({ provider }) =>
    `Tak for hjælpen. Men ${provider} er ikke helt sikker på den voksne. En kode er ikke nok.`,
  'adult-said-no': 'Din voksne sagde nej denne gang. Spørg hvorfor, eller spørg en anden.',
  'nobody-answered': 'Der kom ikke noget svar. Ring eller gå hen til din voksne, og spørg igen.',
  'wrong-numbers': 'Tallet blev skrevet forkert to gange. Spørg igen, så får du et nyt tal.',
  'window-code-wrong': ({ triesLeft }) =>
    `Det var ikke de to ord. ${triesLeft === 1 ? 'Prøv én gang til.' : 'Se på dem, og prøv igen.'}`,
  'not-your-way-in': 'Det passede ikke til brugernavnet. Prøv igen, eller spørg på skolen.',
  'too-young-alone': 'Det var dig. Men du skal have en voksen med, når du får en ny kode.',
  'letter-wrong': 'Den kode virker ikke her. Se på den igen. Er der kommet en nyere, så brug den.',
  'letter-over': 'Koden er lukket eller brugt. Få en ny på skolen.',
  'window-over': 'Døren er lukket igen. Bed din voksne om at åbne den.',
  'not-us': 'Din voksne sagde, at det ikke var dig. Tal sammen, og log ind igen.',
  'asked-often': ({ retryAfterSeconds }) =>
    retryAfterSeconds > 0
      ? `Du har spurgt mange gange. Du kan spørge igen om ${wait(retryAfterSeconds)}.`
      : 'Nu kan du spørge igen.',
  'asked-elsewhere': 'Dit spørgsmål blev stoppet et andet sted. Var det ikke dig, så sig det til en voksen.',
  'adult-unknown': 'Den voksne kan du ikke spørge nu. Vælg en anden.',
  'interaction-expired': 'Det tog for lang tid. Gå tilbage til det sted, du kom fra, og log ind igen.',
  'state-mismatch': 'Du er begyndt et andet sted. Gå tilbage til det sted, du kom fra, og log ind igen.',
  'passkey-unsupported': 'Du kan ikke bruge adgangsnøgler her. Vælg noget andet, eller prøv i en anden browser.',
  'passkey-unknown': 'Den adgangsnøgle kender vi ikke. Prøv på en anden måde.',
  'passkey-not-verified': 'Vi kan ikke se, at det er dig. Slå skærmlås til, og prøv igen.',
  'passkey-too-late': 'Det tog for lang tid. Prøv igen.',
  'passkey-refused': 'Den adgangsnøgle virker ikke. Prøv på en anden måde.',
  cancelled: 'Du stoppede. Prøv igen, når du er klar.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
} satisfies SignInFailures;
