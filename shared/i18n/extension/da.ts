import { roleOf } from '../me/da.ts';
import type { ExtensionFailures, ExtensionMessages, ListingMessages } from './messages.ts';

const levels = { Low: 'Lav', Substantial: 'Betydelig', High: 'Høj' };
const ways = { EnFaktor: 'kun din kode', ToFaktor: 'to faktorer', VoksenVerificeret: 'en voksen sagde ja' };
const is = { pictures: 'Dine billeder', password: 'Din kode' };

function away(days: number): string {
  return days <= 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days}\u00a0dage`;
}

function long(minutes: number): string {
  if (minutes < 100) return `${minutes}\u00a0minutter`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}\u00a0timer` : `${Math.round(hours / 24)}\u00a0dage`;
}

export const extension = {
  looking: 'Et øjeblik …',
  out: ({ why }) => ({ never: 'Hvem er du?', left: 'Du er logget ud', ended: 'Du er ikke logget ind mere' })[why],
  'out-advice': ({ why }) =>
    why === 'left' ? 'Bruger andre også computeren? Så er den klar til dem.' : 'Log ind, og se din Unilogin her.',
  'sign-in': 'Log ind med Unilogin',
  'signing-in': 'Log ind i det andet vindue',
  'signing-in-advice': 'Her står dit navn, når du er færdig.',
  role: roleOf,
  'label-level': 'Sikkerhed',
  level: ({ level }) => levels[level],
  way: ({ way }) => ways[way],
  until: ({ time, day }) => `til ${day ? `${day} ` : ''}kl.\u00a0${time}`,
  'password-good': ({ kind, made, until }) => `${is[kind]} er fra ${made}${until ? ` og gælder til ${until}` : ''}.`,
  'password-ends': ({ kind, days }) => `${is[kind]} udløber ${away(days)}.`,
  'password-over': ({ kind }) => `${is[kind]} er udløbet.`,
  change: 'Skift nu',
  'adult-changes': 'En voksen hjælper dig med nye.',
  services: 'Her er du logget ind',
  account: 'Min Unilogin',
  'sign-out': 'Log ud her',
  'sign-out-everywhere': 'Log ud alle steder',
  offline: ({ time }) => `Du er ikke på nettet. Sådan så det ud kl.\u00a0${time}.`,
  'provider-down': ({ time }) => `Unilogin svarer ikke lige nu. Sådan så det ud kl.\u00a0${time}.`,
  clock: ({ minutes, isBehind }) => `Computerens ur går ${long(minutes)} ${isBehind ? 'for langsomt' : 'for hurtigt'}.`,
  'clock-advice': 'Ret det, ellers virker andre sider måske ikke.',
  managed: ({ host }) => `Din skole har valgt, at du logger ind hos ${host}.`,
  settings: 'Indstillinger',
  'try-again': 'Prøv igen',
  'page-genuine': 'Siden foran dig er ægte. Den er fra Unilogin.',
  'page-service': ({ name }) => `Siden foran dig er ${name}. Den bruger Unilogin.`,
  'page-look-alike': 'Pas på! Siden ligner Unilogin, men er det ikke.',
  'page-letters': ({ shown, letters }) =>
    letters.length > 0
      ? `Adressen er ${shown}. Her er bogstaver byttet ud: ${letters.map((one) => `“${one}”`).join(', ')}.`
      : `Adressen er ${shown}. Her er bogstaver byttet ud.`,
  'page-letters-of': ({ name }) => `De ligner dem i ${name}.`,
  'page-what-to-do': 'Skriv ikke din kode her. Luk siden, og sig det til en voksen.',
  'page-other': 'Siden foran dig er ikke fra Unilogin.',
  'tab-genuine': 'Unilogin: Siden er ægte',
  'tab-look-alike': 'Pas på! Siden ligner Unilogin, men er det ikke',
  'icon-who': ({ name, level }) =>
    name === undefined
      ? 'Unilogin: ikke logget ind'
      : `Unilogin: ${name}${level ? `, ${levels[level].toLowerCase()}` : ''}`,
  'icon-waiting': ({ count }) => (count === 1 ? 'Et barn venter på dit ja' : `${count} børn venter på dit ja`),
  note: 'Nogen venter på dit ja. Tryk her, og svar med barnets tal.',
  'icon-soon': 'Din kode skal skiftes',
} satisfies ExtensionMessages;

export const extensionFailures = {
  cancelled: 'Du blev ikke logget ind. Prøv igen, når du er klar.',
  unreachable: 'Vi kan ikke få fat i Unilogin. Er du på nettet?',
  'state-mismatch': 'Du blev ikke logget ind, for svaret hørte ikke til her. Prøv igen.',
  'provider-refused': 'Unilogin sagde nej. Prøv igen, eller spørg på din skole.',
  misconfigured: ({ option }) => `Udvidelsen er ikke sat rigtigt op. Spørg på din skole, og sig ”${option}”.`,
  unexpected: 'Noget gik galt. Prøv igen om lidt.',
} satisfies ExtensionFailures;

export const listing = {
  name: 'Unilogin',
  description: 'Se, hvem du er i Unilogin, og hvornår din kode udløber. Voksne kan sige ja for et barn.',
} satisfies ListingMessages;
