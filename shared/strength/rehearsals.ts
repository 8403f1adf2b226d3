/** As long as passwords get, and of every kind that is looked for: words, signs for letters, keys, dates, repeats, none of it. */
export const rehearsals: readonly string[] = [
  'kanelgirafsommer2026tak4',
  'K4n3lg1r4fs0mm3r2026t4k4',
  'qwertyuiop17.05.2015abcd',
  'hesthesthestmormor123321',
  '4@8(3€6917!|05$2%7+<{[^#',
  'kanelæblegrødsolskinhest',
];

/** After so many rounds the first answer takes hardly longer than those after it (test/bench/strength). */
export const rounds = 4;
