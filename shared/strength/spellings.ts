const digraphs = [
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
] as const;

/** æ, ø and å are letters of their own; what other marks there are is left out (é, ä, ü). */
const marks = /(?!\u030a)\p{M}/gu;

/** Text as it was typed and, where they differ, as the dictionaries spell: with æ, ø, å for ae, oe, aa, and without accents. */
export function spellingsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(marks, '').normalize('NFC');
  const danish = digraphs.reduce((spelled, [two, one]) => {
    return spelled.replaceAll(new RegExp(two, 'gi'), (typed) => (typed[0] === two[0] ? one : one.toUpperCase()));
  }, plain);
  return [...new Set([text, plain, danish])];
}
