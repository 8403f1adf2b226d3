/** What counts as one character of a password: a code point of its composed form (NFC). */
export function codePoints(text: string): string[] {
  return Array.from(text.normalize('NFC'));
}
