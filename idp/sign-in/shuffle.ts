import { createHmac } from 'node:crypto';

/**
 * Puts items into an order that only the key and the seed decide: each gets a keyed hash, and these are sorted.
 * Every order is as likely as any other, and a reload finds the same.
 */
export function shuffle(items: readonly string[], key: Buffer, seed: string): string[] {
  const places = new Map(
    items.map((item) => [item, createHmac('sha256', key).update(`${seed} ${item}`).digest('hex')]),
  );
  const placeOf = (item: string): string => places.get(item) ?? '';
  return items.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
