/** Bits of a draw of `count` different items, in order, out of `size`. */
export function entropyOfSample(size: number, count: number): number {
  let bits = 0;
  for (let left = size; left > size - count; left -= 1) bits += Math.log2(left);
  return bits;
}

/**
 * How many ordered choices of `count` different words have between `min` and `max` letters together.
 * Exact as long as the number stays below 2^53.
 */
export function countOfJoined(lengths: readonly number[], count: number, min: number, max: number): number {
  // ways[words][letters]: unordered choices among the lengths seen so far
  const ways = Array.from({ length: count + 1 }, (_, words) =>
    Array.from({ length: max + 1 }, (_, letters) => Number(words === 0 && letters === 0)),
  );
  for (const length of lengths) {
    for (let words = count; words > 0; words -= 1) {
      for (let letters = max; letters >= length; letters -= 1) {
        const row = ways[words] ?? [];
        row[letters] = (row[letters] ?? 0) + (ways[words - 1]?.[letters - length] ?? 0);
      }
    }
  }
  let orders = 1;
  for (let words = 2; words <= count; words += 1) orders *= words;
  return orders * (ways[count] ?? []).slice(min).reduce((sum, each) => sum + each, 0);
}
