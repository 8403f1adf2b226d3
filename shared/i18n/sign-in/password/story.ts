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

const openings = ['Først kommer', 'Så kommer', 'Så kommer', 'Til sidst kommer'];

/** A picture's Danish name with its article, or the name itself where nobody knows better. */
export function definite(name: string): string {
  return definites[name] ?? name;
}

/** The Danish sentence for one of four pictures, by its place from 0. A voice says it in every language: it is Danish. */
export function storyLine({ name, place }: { name: string; place: number }): string {
  return `${openings[place] ?? ''} ${definite(name)}.`.trim();
}
