/*
 * How a ranked list is kept small. Ranks matter by their size, not one by one: the list is cut into tiers, each √2 times as
 * far down as the last, and sorted within. A word is written as what it shares with the one before (A none, B one letter …)
 * and the rest. A word is at most half a tier, so a factor of √2, from its true rank.
 */

/** How many of the likeliest words keep their order exactly. */
const exact = 64;
const ratio = Math.SQRT2;
/** The longest shared beginning that one sign can tell: `A` to `Z`. */
const mostShared = 25;

/** Writes words, likeliest first, as one line of text. Words hold no capital. */
export function pack(words: readonly string[]): string {
  let text = '';
  let last = '';
  for (const word of tiered(words)) {
    let shared = 0;
    while (shared < mostShared && shared < word.length && word[shared] === last[shared]) shared += 1;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    last = word;
  }
  return text;
}

/** Reads what `pack` wrote: the words, likeliest tier first. */
export function unpack(text: string): string[] {
  const words: string[] = [];
  let last = '';
  for (const [, sign = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    last = last.slice(0, sign.charCodeAt(0) - 65) + rest;
    words.push(last);
  }
  return words;
}

/** The words tier by tier, the tiers behind the first ones in alphabetical order. */
export function tiered(words: readonly string[]): string[] {
  const all = words.slice(0, exact);
  for (let from = exact; from < words.length; from = Math.ceil(from * ratio)) {
    all.push(...words.slice(from, Math.ceil(from * ratio)).toSorted());
  }
  return all;
}
