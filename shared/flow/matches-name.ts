/** Danish letters as they are typed where there is no key for them, and without their marks. */
const digraphs: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };
const marked: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss' };

const foldings = [spellOut, strip, reduce] as const;

/**
 * Whether what is typed is part of a name or username: each word of it anywhere, in any case and without accents; æ, ø and å
 * also as ae, oe and aa, and as the letter they look like.
 */
export function matchesName(typed: string, ...names: readonly string[]): boolean {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  return words.every((word) => names.some((name) => foldings.some((fold) => fold(name).includes(fold(word)))));
}

/** Å is aa, ø is oe. */
function spellOut(text: string): string {
  return strip(lower(text).replaceAll(/[æäøöå]/g, (letter) => digraphs[letter] ?? letter));
}

/** Å is a, ø is o. */
function strip(text: string): string {
  const base = lower(text).replaceAll(/[æøłđðß]/g, (letter) => marked[letter] ?? letter);
  return base.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** And Aagaard is Ågård, whichever of the two it was. */
function reduce(text: string): string {
  return strip(text).replaceAll('aa', 'a').replaceAll('oe', 'o');
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
