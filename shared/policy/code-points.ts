const ascii = /^[\0-\x7f]*$/;

/** What counts as one character of a password: a code point of its composed form (NFC). */
export function codePoints(text: string): string[] {
  return ascii.test(text) ? text.split('') : Array.from(text.normalize('NFC'));
}
