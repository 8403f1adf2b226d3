/**
 * A set in 9.84 bits a word that may say yes to one other word in 256, and never no to its own (Graf and Lemire, "Xor
 * Filters", 2020, with fingerprints of eight bits). Words are told apart by their UTF-16 code units.
 */
export class XorFilter {
  readonly #seed: number;
  readonly #prints: Uint8Array;

  private constructor(seed: number, prints: Uint8Array) {
    this.#seed = seed;
    this.#prints = prints;
  }

  /** @throws RangeError when no seed of a hundred works, as for a list with one word twice */
  static of(words: readonly string[]): XorFilter {
    const third = Math.floor((32 + 1.23 * words.length) / 3);
    for (let seed = 1; seed <= 100; seed += 1) {
      const order = peel(words, seed, third);
      if (order !== undefined) return new XorFilter(seed, assigned(order, third));
    }
    throw new RangeError('some word stands twice in the list');
  }

  static read(written: { seed: number; prints: string }): XorFilter {
    return new XorFilter(
      written.seed,
      Uint8Array.from(atob(written.prints), (sign) => sign.charCodeAt(0)),
    );
  }

  has(word: string): boolean {
    const place = placeOf(word, this.#seed, this.#prints.length / 3);
    return place.print === place.at.reduce((print, at) => print ^ (this.#prints[at] ?? 0), 0);
  }

  toJSON(): { seed: number; prints: string } {
    return { seed: this.#seed, prints: btoa(String.fromCharCode(...this.#prints)) };
  }
}

interface Place {
  /** One slot in each third. */
  at: readonly number[];
  print: number;
}

function placeOf(word: string, seed: number, third: number): Place {
  const [one, other] = [hash(word, seed), hash(word, seed + 0x9e3779b9)];
  const at = [one, Math.imul(one ^ (other >>> 7), 0x85ebca6b), Math.imul(other, 0xc2b2ae35)];
  return {
    at: at.map((value, turn) => turn * third + (((value ^ (value >>> 15)) >>> 0) % third)),
    print: other & 0xff,
  };
}

/** FNV-1a over the code units, with the last mix of MurmurHash3. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Takes out, again and again, a word that has a slot to itself: each with that slot. `undefined` when that gets stuck. */
function peel(words: readonly string[], seed: number, third: number): [Place, number][] | undefined {
  const slots = Array.from({ length: 3 * third }, () => new Set<Place>());
  for (const word of words) {
    const place = placeOf(word, seed, third);
    for (const at of place.at) slots[at]?.add(place);
  }
  const order: [Place, number][] = [];
  const alone = [...slots.keys()];
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    const [place, another] = slots[slot] ?? [];
    if (place === undefined || another !== undefined) continue;
    order.push([place, slot]);
    for (const at of place.at) slots[at]?.delete(place);
    alone.push(...place.at);
  }
  return order.length === words.length ? order : undefined;
}

/** The words put back, last out first in: the slot that each has to itself makes its sum right. */
function assigned(order: readonly [Place, number][], third: number): Uint8Array {
  const prints = new Uint8Array(3 * third);
  for (const [place, slot] of order.toReversed()) {
    prints[slot] = place.at.reduce((print, at) => (at === slot ? print : print ^ (prints[at] ?? 0)), place.print);
  }
  return prints;
}
