import { roleOf } from '../me/en.ts';
import type { ExtensionFailures, ExtensionMessages, ListingMessages } from './messages.ts';

const levels = { Low: 'Low', Substantial: 'Substantial', High: 'High' };
const ways = { EnFaktor: 'your password alone', ToFaktor: 'two factors', VoksenVerificeret: 'a grown-up said yes' };
const is = { pictures: 'Your pictures', password: 'Your password' };
const verb = { pictures: ['are', 'hold', 'end'], password: ['is', 'holds', 'ends'] } as const;

function away(days: number): string {
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days}\u00a0days`;
}

function long(minutes: number): string {
  if (minutes < 100) return `${minutes}\u00a0minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}\u00a0hours` : `${Math.round(hours / 24)}\u00a0days`;
}

export const extension = {
  looking: 'One moment …',
  out: ({ why }) =>
    ({ never: 'Who are you?', left: 'You are signed out', ended: 'You are not signed in any more' })[why],
  'out-advice': ({ why }) =>
    why === 'left'
      ? 'Do others use this computer too? Then it is ready for them.'
      : 'Sign in, and see your Unilogin here.',
  'sign-in': 'Sign in with Unilogin',
  'signing-in': 'Sign in in the other window',
  'signing-in-advice': 'Your name stands here when you are done.',
  role: roleOf,
  'label-level': 'Security',
  level: ({ level }) => levels[level],
  way: ({ way }) => ways[way],
  until: ({ time, day }) => `until ${day ? `${day} at ` : ''}${time}`,
  'password-good': ({ kind, made, until }) =>
    `${is[kind]} ${verb[kind][0]} from ${made}${until ? `, and ${verb[kind][1]} until ${until}` : ''}.`,
  'password-ends': ({ kind, days }) => `${is[kind]} ${verb[kind][2]} ${away(days)}.`,
  'password-over': ({ kind }) => `${is[kind]} ${verb[kind][0]} over.`,
  change: 'Change now',
  'adult-changes': 'A grown-up helps you to new ones.',
  services: 'You are signed in here',
  account: 'My Unilogin',
  'sign-out': 'Sign out here',
  'sign-out-everywhere': 'Sign out everywhere',
  offline: ({ time }) => `You are offline. This is how it was at ${time}.`,
  'provider-down': ({ time }) => `Unilogin does not answer at the moment. This is how it was at ${time}.`,
  clock: ({ minutes, isBehind }) => `This computer’s clock is ${long(minutes)} ${isBehind ? 'slow' : 'fast'}.`,
  'clock-advice': 'Set it right, or other pages may not work.',
  managed: ({ host }) => `Your school has chosen that you sign in at ${host}.`,
  settings: 'Settings',
  'try-again': 'Try again',
  'page-genuine': 'The page in front of you is genuine. It is Unilogin’s own.',
  'page-service': ({ name }) => `The page in front of you is ${name}. It uses Unilogin.`,
  'page-look-alike': 'Watch out! This page looks like Unilogin, but it is not.',
  'page-letters': ({ shown, letters }) =>
    letters.length > 0
      ? `The address is ${shown}. Letters were changed here: ${letters.map((one) => `“${one}”`).join(', ')}.`
      : `The address is ${shown}. Letters were changed here.`,
  'page-letters-of': ({ name }) => `They look like those of ${name}.`,
  'page-what-to-do': 'Do not type your password here. Close the page, and tell a grown-up.',
  'page-other': 'The page in front of you is not Unilogin’s.',
  'tab-genuine': 'Unilogin: This page is genuine',
  'tab-look-alike': 'Watch out! This page looks like Unilogin, but it is not',
  'icon-who': ({ name, level }) =>
    name === undefined
      ? 'Unilogin: not signed in'
      : `Unilogin: ${name}${level ? `, ${levels[level].toLowerCase()}` : ''}`,
  'icon-waiting': ({ count }) => (count === 1 ? 'A child waits for your yes' : `${count} children wait for your yes`),
  note: 'Somebody waits for your yes. Press here, and answer with the child’s number.',
  'icon-soon': 'Your password must be changed',
} satisfies ExtensionMessages;

export const extensionFailures = {
  cancelled: 'You were not signed in. Try again when you are ready.',
  unreachable: 'We cannot reach Unilogin. Are you online?',
  'state-mismatch': 'You were not signed in: the answer did not belong here. Try again.',
  'provider-refused': 'Unilogin said no. Try again, or ask at your school.',
  misconfigured: ({ option }) => `The extension is not set up right. Ask at your school, and say “${option}”.`,
  unexpected: 'Something went wrong. Try again in a moment.',
} satisfies ExtensionFailures;

export const listing = {
  name: 'Unilogin',
  description: 'See who you are in Unilogin, and when your password ends. Grown-ups can say yes for a child.',
} satisfies ListingMessages;
