/** Draws a number from 0 up to 1; the same seed gives the same row of them (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** What can come, each with its share of the whole. */
export class Weighted {
  readonly #shares: ReadonlyMap<string, number>;
  readonly #things: readonly string[];
  readonly #sums: Float64Array;

  constructor(weights: ReadonlyMap<string, number>) {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    this.#shares = new Map([...weights].map(([thing, weight]) => [thing, weight / total]));
    this.#things = [...this.#shares.keys()];
    this.#sums = new Float64Array(this.#things.length);
    let sum = 0;
    for (const [at, thing] of this.#things.entries()) this.#sums[at] = sum += this.#shares.get(thing) ?? 0;
  }

  has(thing: string): boolean {
    return this.#shares.has(thing);
  }

  share(thing: string): number {
    return this.#shares.get(thing) ?? 0;
  }

  draw(random: () => number): string {
    const wanted = random();
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 1) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#things[low] ?? '';
  }
}

export function add(weights: Map<string, number>, thing: string, weight: number): void {
  weights.set(thing, (weights.get(thing) ?? 0) + weight);
}

/** Several sources in one, each with its part of the whole. */
export function mixed(parts: readonly (readonly [part: number, source: ReadonlyMap<string, number>])[]): Weighted {
  const all = new Map<string, number>();
  for (const [part, source] of parts) {
    const total = [...source.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [thing, weight] of source) add(all, thing, (part * weight) / total);
  }
  return new Weighted(all);
}
