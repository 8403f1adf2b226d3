import { never, neverAtTheSeam } from './deny-list.ts';

/** The pairs of words, joined, that hold what a child should not be handed, inside or where the two meet. */
export function uglyPairsOf(words: readonly string[]): string[] {
  const ugly = new RegExp(never.join('|'));
  const seam = new RegExp(neverAtTheSeam.join('|'), 'g');
  const found: string[] = [];
  for (const one of words) {
    for (const other of words) {
      const joined = one + other;
      if (ugly.test(joined)) found.push(joined);
      for (const { index, 0: match } of joined.matchAll(seam)) {
        if (index < one.length && index + match.length > one.length) found.push(joined);
      }
    }
  }
  return found;
}
