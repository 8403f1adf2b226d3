import type { PostponedMessages } from './messages.ts';

export const postponed = {
  title: 'Udsæt skift af kode',
  hint: 'Giv skolen mere tid, når mange skulle skifte kode.',
  what: 'Når du udsætter, skal ingen på skolen skifte kode, før dagen er gået. De får besked 30 dage før. Koder, der kun virker én gang, skal stadig skiftes.',
  'for-everyone': ({ day }) => `Udsat for alle skoler til og med ${day}.`,
  'for-school': ({ day }) => `Udsat for skolen til og med ${day}.`,
  nothing: 'Skolen har ikke udsat noget.',
  reason: ({ reason }) => `Grund: ${reason}`,
  'made-by': ({ name, day }) => (name === undefined ? `Udsat ${day}.` : `Udsat af ${name} ${day}.`),
  until: 'Til og med',
  'until-hint': ({ days }) => `Højst ${days} dage frem.`,
  why: 'Grund',
  'why-hint': 'De ansatte på skolen kan læse den. Elever og forældre ser den ikke.',
  postpone: 'Udsæt',
  'lift-hint':
    'Når du ophæver, gælder de gamle frister med det samme. Er de gået, skal man skifte, næste gang man logger ind.',
  lift: 'Ophæv',
  'wrong-day': ({ days }) => `Vælg en dag efter i dag, højst ${days} dage frem.`,
  'wrong-reason': ({ least, most }) => `Skriv en grund på ${least} til ${most} tegn.`,
  'only-administrators': 'Skolens brugeradministrator kan udsætte og ophæve.',
  'not-yours': 'Siden er for dem, der arbejder på en skole.',
} satisfies PostponedMessages;
