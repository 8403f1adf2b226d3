/** Bits of a draw of `count` different items, in order, out of `size`. */
export function entropyOfSample(size: number, count: number): number {
  return Math.log2(choose(size, count) * factorial(count));
}

/**
 * How many ordered choices of `count` different words have between `min` and `max` letters together.
 * Exact as long as the number stays below 2^53.
 */
export function countOfJoined(lengths: readonly number[], count: number, min: number, max: number): number {
  // How many choices of `words` words have `letters` letters, among the lengths seen so far
  let choices: readonly Choices[] = [{ words: 0, letters: 0, ways: 1 }];
  for (const [length, available] of tally(lengths)) {
    choices = merged(
      choices.flatMap(({ words, letters, ways }) =>
        Array.from({ length: count - words + 1 }, (_, more) => ({
          words: words + more,
          letters: letters + more * length,
          ways: ways * choose(available, more),
        })),
      ),
    );
  }
  const fitting = choices.filter(({ words, letters }) => words === count && letters >= min && letters <= max);
  return factorial(count) * fitting.reduce((sum, { ways }) => sum + ways, 0);
}

interface Choices {
  words: number;
  letters: number;
  ways: number;
}

function tally(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function merged(choices: readonly Choices[]): Choices[] {
  const byKey = new Map<string, Choices>();
  for (const one of choices) {
    const key = `${one.words} ${one.letters}`;
    byKey.set(key, { ...one, ways: one.ways + (byKey.get(key)?.ways ?? 0) });
  }
  return [...byKey.values()];
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let each = 0; each < count; each += 1) ways = (ways * (from - each)) / (each + 1);
  return ways;
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
