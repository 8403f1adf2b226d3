import type { Reason, WayMessages } from './messages.ts';
import { definite, storyLine } from './story.ts';

const chosen: Record<Exclude<Reason, 'expires-soon'>, string> = {
  first: 'Nu skal du have din egen kode.',
  expired: 'Din gamle kode gælder ikke mere. Vælg en ny.',
  'grade-moved': 'Du er rykket op. Nu skal du have en ny kode.',
  'own-wish': 'Her kan du vælge en ny kode.',
  reset: 'Din gamle kode er væk. Vælg en ny.',
};
const given: typeof chosen = {
  first: 'Her er din nye kode. Den er kun din.',
  expired: 'Din gamle kode gælder ikke mere. Her er en ny.',
  'grade-moved': 'Du er rykket op, og du får en ny kode.',
  'own-wish': 'Her er en ny kode.',
  reset: 'Din gamle kode er væk. Her er en ny.',
};
const soon = (days: number, mayWait: boolean): string => {
  const left = days === 0 ? 'kun i dag' : days === 1 ? 'én dag endnu' : `${days} dage endnu`;
  return `Din kode gælder ${left}. ${mayWait ? 'Skift den nu, eller vent lidt.' : 'Nu skal du skifte den.'}`;
};
const scores = ['Let at gætte', 'Ret let at gætte', 'Okay', 'God', 'Rigtig god'] as const;
const lowered = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
const listed = (rules: readonly string[]): string => rules.map(lowered).join(', ');
const numbers = ['Ingen', 'Ét', 'To', 'Tre', 'Alle fire'];

export const way = {
  why: ({ reason, daysLeft, mayWait, isChosen }) => {
    const now = reason === 'expires-soon' && daysLeft < 0 ? 'expired' : reason;
    return now === 'expires-soon' ? soon(daysLeft, mayWait) : (isChosen ? chosen : given)[now];
  },
  later: 'Jeg venter',
  'current-label': 'Den kode, du har nu',
  'current-pictures': 'Tryk først på de billeder, du har nu.',
  'current-done': 'Videre',
  'current-missing': ({ form }) =>
    form === 'pictures' ? 'Tryk først på de billeder, du har nu.' : 'Skriv først den kode, du har nu.',
  show: 'Vis',
  hide: 'Skjul',
  lacking: 'mangler',
  found: ({ words }) => `vi fandt ”${words}”`,
  'length-now': ({ count, max }) => (count > max ? `du har ${count}, og det er for mange` : `du har ${count}`),
  checking: 'vi ser efter',
  'now-met': ({ rules }) => `I orden: ${listed(rules)}.`,
  'now-unmet': ({ rules }) => `Mangler: ${listed(rules)}.`,
  'all-met': 'Alt er i orden.',
  refused: 'Den kode kan du ikke bruge. Prøv en anden.',
  invalid: ({ rules }) => `Din kode mangler noget: ${listed(rules)}.`,
  empty: 'Skriv en ny kode.',
  'rehearse-first': 'Øv din nye kode først.',
  idea: 'Giv mig en idé',
  'idea-is': 'Hvad med den her?',
  'idea-other': 'En anden idé',
  'idea-take': 'Brug den',
  'idea-taken': 'Nu står den i feltet. Læs den et par gange.',
  'others-left': ({ count }) => (count === 1 ? 'Du kan få én ny til.' : `Du kan få ${count} nye til.`),
  'no-others': 'Nu er der ikke flere. Den her er din.',
  'not-yet': 'Næsten! Prøv en gang til.',
  'right-places': ({ count }) =>
    count === 0
      ? 'Det er ikke så let. Prøv en gang til.'
      : `${numbers[count] ?? count} stod rigtigt. Prøv en gang til.`,
  'first-is': ({ name }) => `Et lille hint: Først er det ${definite(name)}.`,
  'story-line': storyLine,
  'look-again': ({ form }) =>
    form === 'pictures'
      ? 'Vi ser på dem en gang til. Det er helt fint.'
      : 'Vi ser på den en gang til. Det er helt fint.',
  ready: ({ form }) => `Flot! Du kan huske ${form === 'pictures' ? 'dem' : 'den'}.`,
  'practise-pictures': 'Kan du huske dine fire billeder?',
  'practise-words': 'Kan du huske din kode?',
  'practise-label': 'Din kode',
  'practise-done': 'Er det rigtigt?',
  'practise-right': ({ form }) => `Ja! Du kan ${form === 'pictures' ? 'dem' : 'den'}.`,
  'practise-again': 'En gang til',
  'practise-hard': 'Tag en pause, og prøv igen.',
  'practise-rest': 'Du har prøvet mange gange. Kom igen senere.',
  'practise-forgotten': 'Har du glemt din kode? Spørg på skolen.',
  strength: 'Hvor svær er den at gætte?',
  score: ({ score }) => scores[score],
  'score-heard': ({ score }) => `Den er ${lowered(scores[score])}.`,
} satisfies WayMessages;
