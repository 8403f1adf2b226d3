import { editsToBeginning } from './edits.ts';
import { foldLoosely, foldPlainly } from './matches-name.ts';

/** How a thing is called, and the other words by which somebody may look for it. */
export interface Called {
  readonly name: string;
  readonly also: readonly string[];
}

/** What is read of what somebody typed: letters, and words. A name has fewer of both; the rest costs time and finds nothing. */
export const longestTyped = 80;
const mostWords = 8;

/** What it costs that a typed word is not quite the word. More than any sum of them is a whole name that was not typed. */
const costs = { isWord: 0, begins: 1, isInside: 3, edit: 6, inAnotherName: 0.5 } as const;
const notAsWhole = 1000;

/**
 * Finds by what was typed, forgiving of typing errors, the likeliest first: the whole name, then names that begin so, then those that have every typed
 * word somewhere, then those that have words near them. Æ, ø and å may be spelled as on any keyboard; in a word of four letters one may be wrong, missing, too many
 * or in the wrong place, in one of seven two. Nothing typed finds nothing.
 */
export function finderByName<Thing>(
  things: readonly Thing[],
  calledOf: (thing: Thing) => Called,
): (typed: string, most: number) => Thing[] {
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, places.size);
    return known ?? places.size - 1;
  };
  const entries = things.map((thing) => {
    const { name, also } = calledOf(thing);
    const own = wordsOf(name);
    return {
      thing,
      whole: looseOf(own),
      also: also.map((one) => looseOf(wordsOf(one))),
      own: own.map(placeOf),
      others: also.flatMap(wordsOf).map(placeOf),
    };
  });
  const words = [...places.keys()].map(spelled);

  return (typed, most) => {
    const asked = wordsOf(typed.slice(0, longestTyped)).slice(0, mostWords);
    const whole = looseOf(asked);
    if (whole === '') return [];
    const tables = asked.map(spelled).map((one) => Float64Array.from(words, (word) => leastCost(one, word)));
    const judged = entries.flatMap((entry, at) => {
      const isWhole = entry.whole === whole || entry.also.includes(whole);
      const cost = isWhole ? 0 : entry.whole.startsWith(whole) ? 1 : notAsWhole + sumOf(tables, entry);
      return cost === Infinity ? [] : [{ thing: entry.thing, cost, at }];
    });
    return judged
      .toSorted((one, other) => one.cost - other.cost || one.at - other.at)
      .slice(0, most)
      .map(({ thing }) => thing);
  };
}

/** Each typed word by the word that is likest; Infinity where one has none. */
function sumOf(
  tables: readonly Float64Array[],
  { own, others }: { readonly own: readonly number[]; readonly others: readonly number[] },
): number {
  let sum = 0;
  for (const table of tables) {
    let least = Infinity;
    for (const word of own) least = Math.min(least, table[word] ?? Infinity);
    for (const word of others) least = Math.min(least, (table[word] ?? Infinity) + costs.inAnotherName);
    sum += least;
  }
  return sum;
}

/** A word as it is, and as whoever wrote another letter for it would have it: a slip may fall between two letters that are one. */
interface Spelled {
  readonly plain: string;
  readonly loose: string;
}

function spelled(plain: string): Spelled {
  return { plain, loose: oneEach(plain) };
}

function leastCost(typed: Spelled, word: Spelled): number {
  const loose = costOf(typed.loose, word.loose);
  const isTheSame = typed.plain === typed.loose && word.plain === word.loose;
  return isTheSame ? loose : Math.min(loose, costOf(typed.plain, word.plain));
}

function costOf(typed: string, word: string): number {
  if (typed === word) return costs.isWord;
  if (word.startsWith(typed)) return costs.begins;
  if (typed.length > 2 && word.includes(typed)) return costs.isInside;
  const forgiven = forgivenIn(typed);
  const edits = forgiven === 0 ? Infinity : editsToBeginning(typed, word, forgiven);
  return edits > forgiven ? Infinity : edits * costs.edit;
}

/** A number is right or wrong: one digit off is another's. */
function forgivenIn(typed: string): number {
  if (typed.length < 4 || /^\d+$/.test(typed)) return 0;
  return typed.length < 7 ? 1 : 2;
}

function wordsOf(text: string): string[] {
  return foldPlainly(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function looseOf(words: readonly string[]): string {
  return oneEach(words.join(' '));
}

/** One letter for æ, ø and å, however they are spelled: who misses one has missed one letter. */
function oneEach(text: string): string {
  return foldLoosely(text).replaceAll('ae', 'a');
}
