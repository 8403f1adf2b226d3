import type { PictureId } from '../../../pictograms/picture-ids.ts';

/** The pictures as one speaks of them: "hunden", "the dog". */
const danish: Readonly<Record<PictureId, string>> = {
  aeroplane: 'flyet',
  apple: 'æblet',
  balloon: 'ballonen',
  banana: 'bananen',
  bicycle: 'cyklen',
  bus: 'bussen',
  butterfly: 'sommerfuglen',
  cactus: 'kaktussen',
  carrot: 'guleroden',
  cheese: 'osten',
  crown: 'kronen',
  dog: 'hunden',
  drum: 'trommen',
  duck: 'anden',
  elephant: 'elefanten',
  fish: 'fisken',
  football: 'fodbolden',
  guitar: 'guitaren',
  house: 'huset',
  'ice-cream': 'isen',
  key: 'nøglen',
  kite: 'dragen',
  lion: 'løven',
  mushroom: 'svampen',
  penguin: 'pingvinen',
  pizza: 'pizzaen',
  rocket: 'raketten',
  ship: 'skibet',
  snail: 'sneglen',
  snowman: 'snemanden',
  star: 'stjernen',
  sun: 'solen',
  tent: 'teltet',
  tractor: 'traktoren',
  umbrella: 'paraplyen',
  whale: 'hvalen',
};

const openings = {
  da: ['Først kommer', 'Så kommer', 'Så kommer', 'Til sidst kommer'],
  en: ['First comes', 'Then comes', 'Then comes', 'Last comes'],
};

/** A picture with its article, or the name itself where nobody knows better. */
export function definite(id: string, name: string, language: 'da' | 'en'): string {
  if (language === 'en') return `the ${name}`;
  return Object.entries(danish).find(([known]) => known === id)?.[1] ?? name;
}

/** Four pictures as a little story, a sentence each. */
export function storyOf(definites: readonly string[], language: 'da' | 'en'): string[] {
  return definites.map((picture, index) => `${openings[language][index] ?? ''} ${picture}.`.trim());
}
