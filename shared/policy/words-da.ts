/** Danish nouns that a nine-year-old can read and spell (docs/words.md). */
export const wordsDa: readonly string[] = (
  'abe bamse banan blomst brød bukser bænk bølge cykel drage elefant elg fisk flag frø giraf gris guitar gulerod hjul ' +
  'hund hytte høne ispind jakke kage kamel kanel kat klokke knap ko krone kylling kænguru lampe lanterne løve maskine måne ' +
  'myre nisse nøgle ost ovn pandekage papegøje pingvin pude pære regnbue ridder robot rosin saft sko skildpadde ' +
  'sky slot snegl sol sten stol strand struds støvle sukker tallerken telt tiger tog tomat trappe traktor tromme træ ' +
  'ugle vaffel vindue vulkan zebra æble øre ål'
)
  .split(' ')
  .filter((word) => word.length > 2);
