import { wordSequences } from '../word-sequences.ts';

/** What fingers follow without a thought: rows and columns of the Danish keyboard, the alphabet, digits; to and fro. */
const lines = [
  'qwertyuiopå',
  'asdfghjklæø',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'abcdefghijklmnopqrstuvwxyzæøå',
  '0123456789012345678901234567890',
].flatMap((line) => [line, Array.from(line).toReversed().join('')]);

/** Days, months, numbers: two words and more in the order in which everybody knows them. */
const inOrder = new Set(
  Object.values(wordSequences).flatMap((words) =>
    words.flatMap((_, from) => words.slice(from + 1).map((__, more) => words.slice(from, from + 2 + more).join(''))),
  ),
);

/** Less may come about in any word, and so may runs of less than three letters each: "på" and "lkjh" are two of six. */
const leastRun = 6;
const leastEach = 3;

/** Whether a word (small letters, NFC) is nothing but runs, one after another. */
export function isRuns(word: string): boolean {
  if (inOrder.has(word)) return true;
  if (word.length < leastRun) return false;
  let runs = 0;
  for (let start = 0; start < word.length; runs += 1) {
    const length = runAt(word, start);
    if (length === 1) return false;
    start += length;
  }
  return runs * leastEach <= word.length;
}

/** The length of the longest run that begins there. */
function runAt(word: string, start: number): number {
  let length = 1;
  while (start + length < word.length && isOnALine(word.slice(start, start + length + 1))) length += 1;
  return length;
}

const isOnALine = (run: string): boolean => lines.some((line) => line.includes(run));

/** No longer part is looked for. */
const longestPart = 32;

/** The beginnings that the whole word is made of, said again and again, the last time perhaps not to its end. */
export function partsSaidAgain(word: string): string[] {
  const parts: string[] = [];
  for (let length = 1; length <= longestPart && length * 2 <= word.length; length += 1) {
    if (word.slice(length) === word.slice(0, -length)) parts.push(word.slice(0, length));
  }
  return parts;
}
