import type { PupilsFailures, PupilsMessages, Whom } from './messages.ts';

const kinds = {
  needs: 'Skal have ny kode',
  locked: 'Låst',
  open: 'Døren er åben',
  late: 'Nåede det ikke',
  through: 'Igennem',
  raised: 'Ekstra sikkerhed',
};
const pupilsOf = (count: number) => (count === 1 ? '1\u00a0elev' : `${count}\u00a0elever`);
const minutesOf = (minutes: number) => (minutes === 1 ? '1\u00a0minut' : `${minutes}\u00a0minutter`);
const minutesIn = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const clock = (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`;
const askedCode = {
  teacher: 'Du får to ord, som du viser på tavlen. Dem skriver eleverne også.',
  'user-administrator': 'Du får to ord. Vis dem til eleverne, for de skal skrive dem.',
  contact: 'Du får to ord. Vis dem til børnene, for de skal skrive dem.',
};

/** As the one who gets something: "Giv … en ny adgangskode". */
function receiver(whom: Whom): string {
  switch (whom.is) {
    case 'class':
      return `alle ${whom.count} i ${whom.name}`;
    case 'everybody':
      return `alle ${whom.count}`;
    case 'shown':
    case 'selected':
      return pupilsOf(whom.count);
    case 'one':
      return whom.name;
  }
}

export const pupils = {
  title: 'Elevadgang',
  'title-children': 'Dine børn',
  'link-hint': 'Giv elever en ny adgangskode, eller sig god for dem.',
  'link-hint-children': 'Giv dit barn en ny adgangskode, og se, hvordan det står til.',
  'without-script': 'Siden virker kun, når JavaScript er slået til i din browser.',
  'no-place': 'Du har ingen elever eller børn her. Mangler der nogen, så spørg skolens brugeradministrator.',
  looking: 'Et øjeblik …',
  place: 'Sted',
  'place-name': ({ id, name }) => (id === 'children' ? 'Mine børn' : name),
  group: 'Klasse',
  'group-name': ({ kind, name }) => {
    if (kind === 'without-class') return 'Uden klasse';
    return kind === 'children' ? 'Mine børn' : name;
  },
  search: 'Søg på navn eller brugernavn',
  filter: 'Vis',
  'filter-name': ({ filter, count }) => `${filter === undefined ? 'Alle' : kinds[filter]} ${count}`,
  all: ({ count }) => `Vælg alle ${count}`,
  list: ({ name }) => `Elever, ${name}`,
  'list-keys': 'Piletaster flytter. Mellemrum vælger. Skift og pil vælger flere.',
  sign: ({ sign, day, time }) => {
    switch (sign.is) {
      case 'fine':
        return 'Klar';
      case 'never':
        return 'Har ikke logget ind endnu';
      case 'over':
        return 'Skal have ny kode nu';
      case 'due':
        return `Skal have ny kode senest ${day}`;
      case 'locked':
        if (sign.seconds === 'until-helped') return 'Låst, til en voksen hjælper';
        return `Låst i ${minutesIn(sign.seconds)}\u00a0min.`;
      case 'open':
        return sign.gives === 'password'
          ? `Døren er åben i ${minutesIn(sign.seconds)}\u00a0min.`
          : `Ekstra sikkerhed: åben i ${minutesIn(sign.seconds)}\u00a0min.`;
      case 'taken':
        return 'På vej igennem';
      case 'through':
        return sign.gives === 'password' ? 'Igennem: har ny kode' : 'Igennem: har ekstra sikkerhed';
      case 'late':
        return 'Nåede det ikke';
      case 'raised':
        return `Ekstra sikkerhed til kl.\u00a0${time}`;
    }
  },
  give: ({ gives }) => (gives === 'password' ? 'Giv ny adgangskode' : 'Giv ekstra sikkerhed'),
  whom: (whom) => {
    switch (whom.is) {
      case 'class':
        return `Hele ${whom.name}, ${pupilsOf(whom.count)}`;
      case 'everybody':
        return `Alle ${whom.count}`;
      case 'shown':
        return `De viste, ${pupilsOf(whom.count)}`;
      case 'selected':
        return `De valgte, ${pupilsOf(whom.count)}`;
      case 'one':
        return whom.name;
    }
  },
  guard: 'Ingen voksen ser adgangskoden.',
  'found-elsewhere': 'I en anden klasse:',
  'found-in': ({ count, name }) => `${count} i ${name}`,
  'none-found': 'Ingen passer på det, du søger.',
  'no-pupils': 'Her er ingen elever.',
  asked: ({ gives, whom }) =>
    gives === 'password' ? `Giv ${receiver(whom)} en ny adgangskode?` : `Giv ${receiver(whom)} ekstra sikkerhed?`,
  'asked-time': ({ minutes }) => `Døren er åben i ${minutesOf(minutes)}.`,
  'asked-what': ({ gives, isOne, isHome }) => {
    const who = isOne ? (isHome ? 'Barnet' : 'Eleven') : isHome ? 'Hvert barn' : 'Hver elev';
    return gives === 'password'
      ? `${who} går til login og skriver sit brugernavn.`
      : `${who} går til den side, der kræver mere. Dit ord gælder dér, én gang.`;
  },
  'asked-code': ({ as }) => askedCode[as],
  'asked-guard': ({ gives, isHome }) => {
    if (gives === 'password')
      return isHome
        ? 'Den nye kode kommer på barnets egen skærm. Ingen voksen ser den.'
        : 'Den nye kode kommer på elevens egen skærm. Ingen voksen ser den.';
    return isHome ? 'Barnet skal stadig bruge sin egen kode.' : 'Eleven skal stadig bruge sin egen kode.';
  },
  'asked-replaces': ({ count }) =>
    count === 1
      ? 'Én har en åben dør i forvejen. Den bliver erstattet.'
      : `${count} har en åben dør i forvejen. Den bliver erstattet.`,
  yes: ({ whom }) => `Ja, åbn for ${receiver(whom)}`,
  no: 'Nej',
  opening: ({ gives, whom }) => `${gives === 'password' ? 'Ny adgangskode' : 'Ekstra sikkerhed'}: ${receiver(whom)}`,
  reached: ({ through, count }) => {
    if (count === 1) return through === 1 ? 'Igennem' : 'Ikke igennem endnu';
    return through === count ? `Alle ${count} er igennem` : `${through} af ${count} er igennem`;
  },
  left: ({ minutes, seconds }) => `${clock(minutes, seconds)} tilbage`,
  'time-over': 'Døren er lukket igen.',
  code: 'De to ord',
  wall: 'Vis på tavlen',
  undo: ({ seconds }) => `Fortryd (${seconds})`,
  'close-all': ({ isOne }) => (isOne ? 'Luk døren' : 'Luk døren for alle'),
  'open-again': ({ whom }) => `Åbn igen for ${receiver(whom)}`,
  close: 'Luk',
  reopen: 'Åbn igen',
  'close-of': ({ name }) => `Luk døren for ${name}`,
  'reopen-of': ({ name }) => `Åbn døren igen for ${name}`,
  'wall-title': ({ gives }) => (gives === 'password' ? 'Få en ny kode' : 'Få ekstra sikkerhed'),
  'wall-go': ({ gives, where }) => (gives === 'password' ? `Gå til ${where}` : 'Gå til den side, du skal bruge'),
  'wall-name': 'Skriv dit brugernavn',
  'wall-code': 'Skriv de to ord',
  'wall-follow': 'Gør, som der står',
  'wall-names': 'Vis, hvem der mangler',
  'wall-missing': 'Mangler',
  'wall-close': 'Luk tavlen',
  print: 'Udskriv listen',
  'child-log': 'Se, hvad der er sket',
  'said-opened': ({ whom, code }) => `Døren er åben for ${receiver(whom)}.${code ? ` De to ord er ${code}.` : ''}`,
  'said-closed': 'Døren er lukket.',
  'said-found': ({ count }) => `${pupilsOf(count)} vises.`,
  'show-again': 'Vis, at det er dig',
  'try-again': 'Prøv igen',
} satisfies PupilsMessages;

export const pupilsFailures = {
  unreachable: 'Der er ingen forbindelse lige nu. Vi prøver igen af os selv.',
  'too-busy': 'Mange vil ind på samme tid. Prøv igen om lidt.',
  'not-sure-of-you': 'Her skal du vise mere end din adgangskode. Brug MitID eller en adgangsnøgle.',
  'interaction-expired': 'Du er logget ud. Log ind igen for at se dine elever.',
  'wrong-origin': 'Det kan du ikke gøre her. Åbn siden på ny.',
  'not-your-pupils': 'En af dem er ikke længere din elev. Se listen igen.',
  'opened-often': ({ retryAfterSeconds }) =>
    `Du har åbnet mange døre. Prøv igen om ${minutesOf(Math.max(1, Math.ceil(retryAfterSeconds / 60)))}.`,
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
} satisfies PupilsFailures;
