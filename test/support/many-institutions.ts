/** Names as a register of the whole country has them: parts of places, kinds of institutions. Fictional, and the same each time. */
const beginnings = [
  'Bøge',
  'Ege',
  'Sø',
  'Å',
  'Kær',
  'Høj',
  'Vester',
  'Øster',
  'Nørre',
  'Sønder',
  'Gammel',
  'Ny',
  'Fjord',
];
const middles = ['dal', 'lund', 'bæk', 'gård', 'mark', 'skov', 'strup', 'rød', 'lev', 'holm', 'toft', 'vang', 'bjerg'];
const endings = ['', 'en', 's', 'vej', 'by', 'parken'];
const kinds = ['Skole', 'Friskole', 'Privatskole', 'Efterskole', 'Børnehus', 'Ungdomsskole', 'Specialskole'];
const who = ['', 'Sct. Annas', 'Grøndals', 'Kløvermarkens', 'Åfløjens', 'Næsbydals', 'Pilehavens', 'Rugvængets'];

export interface ManyInstitution {
  readonly number: string;
  readonly name: string;
  readonly municipality: string;
}

/** Five thousand of them, no two with the same name in one municipality. */
export function manyInstitutions(count = 5000): ManyInstitution[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (list: readonly string[], every: number) => list[Math.floor(at / every) % list.length] ?? '';
    const place = pick(beginnings, 1) + pick(middles, 13) + pick(endings, 169);
    const name = [pick(who, 1014), place, pick(kinds, 7)].filter(Boolean).join(' ');
    const municipality = `${pick(beginnings, 3)}${pick(middles, 5)} Kommune`;
    return { number: String(at + 1000).padStart(6, '0'), name, municipality };
  });
}
