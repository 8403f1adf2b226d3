/** Gives 32 random bits as a number from 0 to 2^32 - 1. */
export type Source = () => number;

const range = 2 ** 32;

/** The platform's generator for secrets. */
export const secure: Source = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * A number from 0 to `limit` - 1, each as likely as the other: what would make the first ones likelier is drawn again.
 * @throws RangeError when `limit` is not a whole number from 1 to 2^32
 */
export function below(limit: number, next: Source): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > range) throw new RangeError('limit');
  const fair = range - (range % limit);
  for (;;) {
    const drawn = next();
    if (drawn < fair) return drawn % limit;
  }
}

/** `count` different items, in the order in which they were drawn. */
export function sample<T>(items: readonly T[], count: number, next: Source): T[] {
  if (count > items.length) throw new RangeError('count');
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(below(left.length, next), 1)).flat();
}
