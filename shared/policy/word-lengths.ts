/** How many words of words-da.ts have how many letters. Apart from the list, so that who counts need not load the words. */
export const wordLengths: Readonly<Record<number, number>> = {
  3: 37,
  4: 136,
  5: 213,
  6: 198,
  7: 197,
  8: 183,
  9: 136,
  10: 85,
};
