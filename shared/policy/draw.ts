import { below, sample, secure, type Source } from './below.ts';
import { countOfJoined, entropyOfSample } from './entropy.ts';
import { wordsDa } from './words-da.ts';

/** A new secret as it is handed out: what the contract's HandedOut is made of. */
export type HandedOut =
  { form: 'pictures'; pictures: string[] } | { form: 'words' | 'words-and-digits'; parts: string[]; password: string };

/** `entropyBits`: how many equally likely secrets there were to draw from, as a power of two. */
export interface Drawn<Of extends HandedOut = HandedOut> {
  handedOut: Of;
  entropyBits: number;
}
export type DrawnPictures = Drawn<Extract<HandedOut, { form: 'pictures' }>>;
export type DrawnPassword = Drawn<Exclude<HandedOut, { form: 'pictures' }>>;

/** How words are joined. Lengths are of the whole password; the words are in NFC and of letters that are one unit each. */
export interface Shape {
  words: readonly string[];
  count: number;
  min: number;
  max: number;
}

/** FACTS.md section 3: two joined words, 8-24 characters. */
export const twoWords: Shape = { words: wordsDa, count: 2, min: 8, max: 24 };

/** Four different pictures, in order. @throws RangeError when there are fewer than four */
export function drawPictures(ids: readonly string[], next: Source = secure): DrawnPictures {
  const pictures = sample(ids, 4, next);
  return { handedOut: { form: 'pictures', pictures }, entropyBits: entropyOfSample(ids.length, 4) };
}

/** Different words, joined, in lower case. */
export function drawWords(shape: Shape = twoWords, next: Source = secure): DrawnPassword {
  const { parts, entropyBits } = drawJoined(shape, next);
  return { handedOut: { form: 'words', parts, password: parts.join('') }, entropyBits };
}

/** Numbers that nobody should have to hand to a child: sexual, and the codes of hate groups. */
const unkind = [14, 18, 69, 88];
const numbers = Array.from({ length: 100 }, (_, number) => number).filter((number) => !unkind.includes(number));

/** Different words, joined, the first with a capital, and two digits. */
export function drawWordsAndDigits(shape: Shape = twoWords, next: Source = secure): DrawnPassword {
  const joined = drawJoined({ ...shape, min: shape.min - 2, max: shape.max - 2 }, next);
  const digits = String(numbers[below(numbers.length, next)]).padStart(2, '0');
  const parts = [...joined.parts, digits].map((part, index) => (index === 0 ? capitalised(part) : part));
  return {
    handedOut: { form: 'words-and-digits', parts, password: parts.join('') },
    entropyBits: joined.entropyBits + Math.log2(numbers.length),
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Draws again when the length does not fit, so that all that fit are equally likely. */
function drawJoined({ words, count, min, max }: Shape, next: Source): { parts: string[]; entropyBits: number } {
  const choices = countOfJoined(
    words.map(({ length }) => length),
    count,
    min,
    max,
  );
  if (choices === 0) throw new RangeError('no words of that length');
  for (;;) {
    const parts = sample(words, count, next);
    const { length } = parts.join('');
    if (length >= min && length <= max) return { parts, entropyBits: Math.log2(choices) };
  }
}
