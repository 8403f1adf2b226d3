/** Danish letters as they are typed where there is no key for them, and without their marks. */
const digraphs: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };
const marked: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss' };

const foldings = [spellOut, foldPlainly, foldLoosely] as const;

/** Somebody's names in each spelling, in the order of the foldings: made once, and looked through with each key. */
export type Spellings = readonly (readonly string[])[];

export function spellingsOf(...names: readonly string[]): Spellings {
  return foldings.map((fold) => names.map(fold));
}

/**
 * Says of one person's names after the other whether what is typed is part of them: each word of it anywhere, in any case and without
 * accents; æ, ø and å also as ae, oe and aa, and as the letter they look like.
 */
export function finderOf(typed: string): (names: Spellings) => boolean {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const folded = words.map((word) => foldings.map((fold) => fold(word)));
  return (names) => folded.every((word) => word.some((form, at) => names[at]?.some((name) => name.includes(form))));
}

/** Å is aa, ø is oe. */
function spellOut(text: string): string {
  return foldPlainly(lower(text).replaceAll(/[æäøöå]/g, (letter) => digraphs[letter] ?? letter));
}

/** Å is a, ø is o. */
export function foldPlainly(text: string): string {
  const base = lower(text).replaceAll(/[æøłđðß]/g, (letter) => marked[letter] ?? letter);
  return base.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** And Aagaard is Ågård, whichever of the two it was. */
export function foldLoosely(text: string): string {
  return foldPlainly(text).replaceAll('aa', 'a').replaceAll('oe', 'o');
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
