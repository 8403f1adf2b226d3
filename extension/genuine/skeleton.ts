import { letters } from './letters.generated.ts';

const taken = new Map(
  Object.entries(letters).flatMap(([as, them]) => Array.from(them, (letter) => [letter, as] as const)),
);

/** What plain letters and digits are taken for among themselves, in the letters of an address bar. */
const plain: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', m: 'rn', w: 'vv' };

/**
 * What somebody reads at a glance (the idea of UTS #39, section 4): two texts with one skeleton look alike. It is compared with
 * others and shown to nobody. Marks, spaces and hyphens fall off.
 */
export function skeletonOf(text: string): string {
  const read = Array.from(text.normalize('NFKD'), (letter) => taken.get(letter) ?? letter).join('');
  return squeezed(read.replaceAll(/\p{M}/gu, '')).replaceAll(/[01imw]/g, (letter) => plain[letter] ?? letter);
}

/** In lower case, without what people leave out or put in: "UNI-Login" and "uni login" are one name. */
export function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\p{Pd}]/gu, '');
}
