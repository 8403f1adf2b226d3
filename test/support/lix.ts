const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/**
 * The readability index of Carl-Hugo Björnsson (1968): words per sentence, plus the share of words with more than six
 * letters in percent. Each text ends a sentence, as a heading, a button or a label does. 15 to 24 reads like a children's
 * book.
 */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?:]+/)).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.length > 6);
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length;
}

/** The words that make a text hard. */
export function longWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsOf).filter((word) => word.length > 6))];
}
