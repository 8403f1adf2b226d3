import { timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same; what they have in common cannot be told from the time it takes. Their lengths can. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
