import { englishWords, rankedPasswords } from './corpus.ts';
import { add, Weighted } from './weighted.ts';

/** Letters, digits, signs. */
export type RunType = 'L' | 'D' | 'S';

export const runsOf = (password: string): string[] => password.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? [];

export function typeOf(run: string): RunType {
  return /^\p{L}/u.test(run) ? 'L' : /^\d/.test(run) ? 'D' : 'S';
}

/** The list is some fifteen years old: what it gives to years goes to all from 1950, most to those that children know. */
const years = new Map(Array.from({ length: 81 }, (_, at) => [`${1950 + at}`, at < 50 ? 1 : at < 60 ? 3 : 8]));

/** How passwords are built, and what their digits, signs and letters are, by a ranked list. */
export function trained(passwords: ReadonlyMap<string, number>): Record<'structures' | 'digits' | 'signs', Weighted> & {
  words: ReadonlyMap<string, number>;
} {
  const none = () => new Map<string, number>();
  const counts = { structures: none(), L: none(), D: none(), S: none() };
  let yearly = 0;
  for (const [password, weight] of passwords) {
    const runs = runsOf(password);
    add(counts.structures, runs.map(typeOf).join(''), weight);
    for (const run of runs) {
      if (/^(?:19|20)\d\d$/.test(run)) yearly += weight;
      else add(counts[typeOf(run)], run, weight);
    }
  }
  const all = [...years.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [year, weight] of years) add(counts.D, year, (yearly * weight) / all);
  const words = new Map([...counts.L].filter(([word]) => word.length >= 3));
  return {
    structures: new Weighted(counts.structures),
    digits: new Weighted(counts.D),
    signs: new Weighted(counts.S),
    words,
  };
}

/** What a run of letters is in that list: one word, two, or neither, by the English words that most of it is made of. */
export function kindsOfLetters(): Record<'word' | 'two' | 'letters', number> {
  const known = englishWords();
  const sums = { word: 0, two: 0, letters: 0 };
  for (const [password, weight] of rankedPasswords()) {
    for (const run of runsOf(password).filter((one) => typeOf(one) === 'L' && one.length >= 3)) {
      const isTwo = Array.from(run, (_, at) => at).some(
        (at) => at >= 3 && run.length - at >= 3 && known.has(run.slice(0, at)) && known.has(run.slice(at)),
      );
      sums[known.has(run) ? 'word' : isTwo ? 'two' : 'letters'] += weight;
    }
  }
  const total = sums.word + sums.two + sums.letters;
  return { word: sums.word / total, two: sums.two / total, letters: sums.letters / total };
}
