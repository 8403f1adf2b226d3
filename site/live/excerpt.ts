import { fold } from './search-index.ts';

export interface Piece {
  readonly text: string;
  readonly isMet: boolean;
}

/** Letters before the first word that was met, and in all. */
const [before, length] = [60, 200];

/** Some of a text around the first of the words, cut into what was met and what was not. */
export function excerpt(text: string, words: ReadonlySet<string>): Piece[] {
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const isMet = ([word]: RegExpExecArray) => words.has(fold(word));
  const first = all.find(isMet)?.index ?? 0;
  const begin = all.find(({ index }) => index >= first - before)?.index ?? 0;
  const end = Math.min(text.length, begin + length);
  const pieces: Piece[] = [];
  let at = begin;
  for (const word of all.filter((one) => one.index >= begin && one.index + one[0].length <= end && isMet(one))) {
    pieces.push({ text: text.slice(at, word.index), isMet: false }, { text: word[0], isMet: true });
    at = word.index + word[0].length;
  }
  pieces.push({ text: text.slice(at, end), isMet: false });
  const cut = (is: boolean): Piece[] => (is ? [{ text: '… ', isMet: false }] : []);
  return [...cut(begin > 0), ...pieces, ...cut(end < text.length)].filter((piece) => piece.text !== '');
}
