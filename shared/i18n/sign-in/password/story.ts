/** The pictures' Danish names, as one speaks of a thing that is there: "hunden". A test holds them to the set. */
const definites: Readonly<Record<string, string>> = {
  fly: 'flyet',
  ballon: 'ballonen',
  seng: 'sengen',
  bi: 'bien',
  cykel: 'cyklen',
  lys: 'lyset',
  majs: 'majsen',
  krabbe: 'krabben',
  hund: 'hunden',
  fjer: 'fjeren',
  fisk: 'fisken',
  blomst: 'blomsten',
  giraf: 'giraffen',
  briller: 'brillerne',
  druer: 'druerne',
  guitar: 'guitaren',
  hammer: 'hammeren',
  hat: 'hatten',
  hjerte: 'hjertet',
  pindsvin: 'pindsvinet',
  is: 'isen',
  nøgle: 'nøglen',
  drage: 'dragen',
  stige: 'stigen',
  svamp: 'svampen',
  ugle: 'uglen',
  pizza: 'pizzaen',
  robot: 'robotten',
  saks: 'saksen',
  snegl: 'sneglen',
  ske: 'skeen',
  sol: 'solen',
  telt: 'teltet',
  tog: 'toget',
  træ: 'træet',
  paraply: 'paraplyen',
  anker: 'ankeret',
  støvle: 'støvlen',
  magnet: 'magneten',
};

const openings = {
  da: ['Først kommer', 'Så kommer', 'Så kommer', 'Til sidst kommer'],
  en: ['First comes', 'Then comes', 'Then comes', 'Last comes'],
};

/** A picture's name with its article, or the name itself where nobody knows better. */
export function definite(name: string, language: 'da' | 'en'): string {
  return language === 'en' ? `the ${name}` : (definites[name] ?? name);
}

/** Four pictures as a little story, a sentence each. */
export function storyOf(names: readonly string[], language: 'da' | 'en'): string[] {
  return names.map((name, index) => `${openings[language][index] ?? ''} ${definite(name, language)}.`.trim());
}
