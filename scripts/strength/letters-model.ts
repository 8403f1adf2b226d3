import { add, Weighted } from './weighted.ts';

const end = '.';
const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';
/** What a letter that never followed two others is worth: a thousandth of all that did. */
const smoothing = 0.001;

/** Letters one by one, each by the two before it: what is left when a run of letters is no word (a trigram model). */
export class LettersModel {
  readonly #next = new Map<string, Weighted>();
  readonly #unseen: Weighted;

  constructor(words: ReadonlyMap<string, number>) {
    const counts = new Map<string, Map<string, number>>();
    const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
    const flat = new Map(Array.from(alphabet + end, (letter) => [letter, smoothing]));
    for (const [word, weight] of words) {
      for (const [before, letter] of stepsOf(word)) {
        const known = counts.get(before) ?? new Map(flat);
        add(known, letter, (weight * words.size) / total);
        counts.set(before, known);
      }
    }
    for (const [before, weights] of counts) this.#next.set(before, new Weighted(weights));
    this.#unseen = new Weighted(flat);
  }

  share(word: string): number {
    return stepsOf(word).reduce((share, [before, letter]) => share * (this.#after(before).share(letter) || 1e-4), 1);
  }

  draw(random: () => number): string {
    let word = '';
    while (word.length < 16) {
      const letter = this.#after(`${end}${end}${word}`.slice(-2)).draw(random);
      if (letter === end && word !== '') break;
      if (letter !== end) word += letter;
    }
    return word;
  }

  #after(before: string): Weighted {
    return this.#next.get(before) ?? this.#unseen;
  }
}

function stepsOf(word: string): [before: string, letter: string][] {
  const padded = `${end}${end}${word}${end}`;
  return Array.from(word + end, (letter, at) => [padded.slice(at, at + 2), letter]);
}
