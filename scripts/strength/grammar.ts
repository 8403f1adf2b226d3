import { spellingsOf } from '../../shared/strength/spellings.ts';
import { corpusWords, names, rankedPasswords } from './corpus.ts';
import { LettersModel } from './letters-model.ts';
import { kindsOfLetters, trained, typeOf, runsOf } from './structures.ts';
import { mixed } from './weighted.ts';

/** How a word is written; what no list of passwords in small letters can tell is assumed here, and said on the page. */
const written = { small: 0.8, capital: 0.15, upper: 0.03, other: 0.02 };
/** How often a whole password is disguised. */
const disguise = { digitsForLetters: 0.02, backwards: 0.005, without: 0.15 };
const standIns: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/**
 * A probabilistic context-free grammar of passwords (Weir et al., 2009): runs of letters, digits and signs as the ranked
 * international list has them, with Danish words and names for the letters. It knows nothing of shared/language-da's picks.
 */
export class Grammar {
  readonly #structures;
  readonly #digits;
  readonly #signs;
  readonly #words;
  readonly #letters;
  readonly #kinds = kindsOfLetters();

  constructor() {
    const passwords = rankedPasswords();
    const { structures, digits, signs, words } = trained(passwords);
    this.#structures = structures;
    this.#digits = digits;
    this.#signs = signs;
    const danish = corpusWords();
    this.#words = mixed([
      [0.5, danish],
      [0.3, names()],
      [0.2, words],
    ]);
    this.#letters = new LettersModel(danish);
  }

  /** How likely this password is, by its likeliest reading. Never nought. */
  share(password: string): number {
    const undone = Array.from(password, (sign) => standIns[sign] ?? sign).join('');
    const swapped = Array.from(password).filter((sign) => sign in standIns && /\D/.test(password)).length;
    return Math.max(
      this.#plain(password),
      ...spellingsOf(password)
        .slice(1)
        .map((spelling) => disguise.without * this.#plain(spelling)),
      swapped === 0 ? 0 : disguise.digitsForLetters * 0.5 ** swapped * this.#plain(undone),
      disguise.backwards * this.#plain(Array.from(password).toReversed().join('')),
    );
  }

  draw(random: () => number): string {
    const structure = this.#structures.draw(random);
    return Array.from(structure, (type) => this.#run(type, random)).join('');
  }

  #plain(password: string): number {
    const runs = runsOf(password);
    return runs.reduce(
      (share, run) => share * this.#shareOf(run),
      this.#structures.share(runs.map(typeOf).join('')) || 1e-7,
    );
  }

  #shareOf(run: string): number {
    switch (typeOf(run)) {
      case 'D':
        return 0.9 * this.#digits.share(run) + 0.1 * 10 ** -run.length * 0.5 ** run.length;
      case 'S':
        return 0.9 * this.#signs.share(run) + 0.1 * 60 ** -run.length;
      case 'L':
        return this.#shareOfLetters(run);
    }
  }

  #shareOfLetters(run: string): number {
    const word = run.toLowerCase();
    const two = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
      const [one, other] = [run.slice(0, at + 1), run.slice(at + 1)];
      return (
        this.#words.share(one.toLowerCase()) *
        caseShare(one) *
        this.#words.share(other.toLowerCase()) *
        caseShare(other)
      );
    });
    return Math.max(
      this.#kinds.word * this.#words.share(word) * caseShare(run),
      this.#kinds.two * Math.max(0, ...two),
      this.#kinds.letters * this.#letters.share(word) * caseShare(run),
    );
  }

  #run(type: string, random: () => number): string {
    if (type === 'D') return this.#digits.draw(random);
    if (type === 'S') return this.#signs.draw(random);
    const kind = random();
    if (kind < this.#kinds.letters) return inCase(this.#letters.draw(random), random);
    const word = () => inCase(this.#words.draw(random), random);
    return kind < this.#kinds.letters + this.#kinds.two ? word() + word() : word();
  }
}

function caseShare(word: string): number {
  if (word === word.toLowerCase()) return written.small;
  if (/^\p{Lu}\P{Lu}+$/u.test(word)) return written.capital;
  return word === word.toUpperCase() ? written.upper : written.other / 2 ** word.length;
}

function inCase(word: string, random: () => number): string {
  const choice = random();
  if (choice < written.small) return word;
  return choice < written.small + written.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
}
