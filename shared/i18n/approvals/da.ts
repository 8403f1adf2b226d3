import type { ApprovalsFailures, ApprovalsMessages } from './messages.ts';

const devices = { phone: 'En telefon', tablet: 'En tablet', computer: 'En computer' };
const yes = { elsewhere: 'Du sagde ja på denne side', beside: 'Du sagde ja på barnets skærm' };
const no = { refused: 'Du sagde nej', reported: 'Det var ikke jer' };
const minutesOf = (minutes: number) => (minutes === 1 ? '1\u00a0minut' : `${minutes}\u00a0minutter`);

function long(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = hours === 1 ? '1\u00a0time' : `${hours}\u00a0timer`;
  return hours === 0 ? minutesOf(rest) : rest === 0 ? whole : `${whole} og ${minutesOf(rest)}`;
}

export const approvals = {
  title: 'Sig ja for et barn',
  'link-hint': 'Se, om et barn venter på dit ja.',
  'without-script': 'Siden virker kun, når JavaScript er slået til i din browser.',
  looking: 'Et øjeblik …',
  empty: 'Ingen venter på dig',
  'empty-how':
    'Nogle sider slipper kun et barn ind, når en voksen siger ja. Så kan barnet spørge dig, og det ser du her.',
  'empty-number': 'Barnet siger et tal, og du skriver det her. Så ved du, at det er det rigtige barn.',
  as: ({ as }) => (as === 'contact' ? 'Du svarer som kontaktperson' : 'Du svarer som lærer'),
  asks: ({ name, service }) => `${name} vil ind på ${service}`,
  who: 'Hvem',
  what: 'Hvad',
  when: 'Hvornår',
  from: 'Hvorfra',
  code: 'Kode',
  'what-is': ({ service, seconds }) => `${service} i ${long(seconds)}`,
  counts: ({ counts, name }) =>
    counts === 'AdultVerified'
      ? `Du siger god for, at det er ${name}.`
      : `Dit ja gælder, som hvis ${name} selv brugte MitID.`,
  since: ({ time, minutes }) => {
    if (minutes === undefined) return `Kl.\u00a0${time}`;
    return `For ${minutes < 1 ? 'under et minut' : minutesOf(minutes)} siden, kl.\u00a0${time}`;
  },
  device: ({ device, isSameNetwork }) =>
    `${devices[device]} på ${isSameNetwork ? 'samme netværk som dig' : 'et andet netværk end dit'}`,
  'other-network': 'Det er normalt, når I er hvert sit sted.',
  'code-is': ({ code, name }) => `${code}. Den samme skal stå hos ${name}.`,
  guard: ({ name }) => `Spørg ${name} om ét ciffer ad gangen. Har du ikke talt med ${name}, så sig nej.`,
  number: ({ name }) => `Hvilket tal siger ${name}?`,
  'last-try': 'Du har ét forsøg mere.',
  yes: ({ name, service }) => `Ja, lad ${name} komme ind på ${service}`,
  no: 'Nej',
  'not-us': 'Det var ikke os',
  'not-us-asked': 'Var det ikke jer?',
  'not-us-means': ({ name }) =>
    `Så bliver ${name} logget ud med det samme, og skolen får besked. Gør det, hvis du tror, at en fremmed er logget ind som ${name}.`,
  'not-us-yes': 'Ja, log ud og giv skolen besked',
  'not-us-no': 'Tilbage',
  mute: ({ name }) => `Skjul spørgsmål fra ${name} i en time`,
  'password-asks': ({ name }) => `${name} vil have en ny kode`,
  'password-what': 'En ny kode til Unilogin',
  'password-private': 'Du ser den aldrig. Barnet får den på sin egen skærm.',
  'password-guard': ({ name }) =>
    `Tal med ${name}, før du skriver, og spørg om ét ciffer ad gangen. Har I ikke talt sammen, så sig nej.`,
  'password-yes': ({ name }) => `Ja, lad ${name} få en ny kode`,
  'password-not-us-means': ({ name }) =>
    `Så får ingen en ny kode, og skolen får besked. Gør det, hvis du tror, at en fremmed vil ind som ${name}.`,
  'password-not-us-yes': 'Ja, stop det og giv skolen besked',
  'password-confirmed': ({ name }) => `${name} får en ny kode nu.`,
  'password-reported': 'Det er stoppet, og skolen får besked.',
  'time-left': ({ minutes }) => (minutes < 1 ? 'Under et minut tilbage' : `${minutesOf(minutes)} tilbage`),
  sending: 'Et øjeblik …',
  ending: ({ ending, name, service }) => {
    switch (ending) {
      case 'confirmed':
        return `${name} er på vej ind på ${service}.`;
      case 'refused':
        return `Du sagde nej til ${name}.`;
      case 'reported':
        return `${name} er logget ud, og skolen får besked.`;
      case 'muted':
        return `Du ser ikke spørgsmål fra ${name} den næste time.`;
      case 'wrong-numbers':
        return `Tallet var forkert to gange. ${name} må spørge igen.`;
      case 'late':
        return `Tiden gik. ${name} kan spørge igen.`;
      case 'gone':
        return `${name} venter ikke længere på svar.`;
    }
  },
  news: ({ name, count }) => (count === 1 ? `${name} venter på dig.` : `${count} nye venter på dig.`),
  muted: 'Skjult lige nu',
  'muted-for': ({ name, minutes }) => `${name}, ${minutes < 1 ? 'under et minut' : minutesOf(minutes)} endnu`,
  unmute: ({ name }) => `Vis ${name} igen`,
  history: 'Det har du svaret',
  'history-kept': 'Dine svar står her i 90 dage.',
  'history-empty': 'Du har ikke svaret endnu.',
  answered: ({ answered, where }) => (answered === 'confirmed' ? yes[where] : no[answered]),
  'some-child': 'Et barn',
  'gone-service': 'En tjeneste, som er lukket',
  'history-more': 'Vis flere',
  'sure-soon': ({ minutes }) =>
    `Om ${minutes < 1 ? 'under et minut' : minutesOf(minutes)} skal du vise igen, at det er dig.`,
  'show-again': 'Vis, at det er dig',
  'try-again': 'Prøv igen',
  signals: 'Når et barn spørger',
  tone: 'Afspil en kort lyd',
  vibration: 'Lad telefonen vibrere',
} satisfies ApprovalsMessages;

export const approvalsFailures = {
  unreachable: 'Der er ingen forbindelse lige nu. Vi prøver igen af os selv.',
  'too-busy': 'Mange vil ind på samme tid. Prøv igen om lidt.',
  malformed: 'Skriv hele tallet. Det har to cifre.',
  'wrong-number': ({ triesLeft }) =>
    `Det er ikke det rigtige tal. Du kan prøve ${triesLeft === 1 ? 'én gang' : `${triesLeft} gange`} til.`,
  'not-sure-of-you': 'Vis, at det er dig, så kan du svare.',
  'interaction-expired': 'Du er logget ud. Log ind igen, så kan du svare.',
  'wrong-origin': 'Her kan du ikke svare. Åbn siden på ny.',
  'request-over': 'Det er allerede ændret. Se listen igen.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
} satisfies ApprovalsFailures;
