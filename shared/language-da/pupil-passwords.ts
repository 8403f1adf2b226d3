import { picks } from './picks.ts';

/** What is put behind a word to make it a password, the likeliest first. */
export const endings: readonly string[] = `
1 123 12 2026 2025 1234 ! 2 3 7 10 11 2024 12345 01 13 14 15 123! 1! 69 67 99 2015 2014 2013 2016 2012 2017 2011 2010 00 22 23
24 25 26 100 111 321 2027 . 007 5 4 8 9 12! 2026! 2023 2018 2009 2008 16 17 18 20 21 33 44 55 66 77 88 90 dk 123456
`
  .trim()
  .split(/\s+/);

/** How many passwords with endings are listed; zxcvbn-ts counts what is behind by itself, only too dearly. */
const listed = 20_000;

/** The picks, likeliest first: the common ones, then one of each topic in turn. */
export function rankedPicks(): string[] {
  const topics = Object.values(picks.topics).map(wordsOf);
  const longest = Math.max(...topics.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => topics.flatMap((topic) => topic.slice(at, at + 1))).flat();
  return [...new Set([...wordsOf(picks.first), ...inTurn])];
}

/** Passwords of pupils: picks alone, and with the usual endings, ordered by how far down pick and ending stand. */
export function pupilPasswords(): string[] {
  const ranked: [string, number][] = [];
  for (const [at, pick] of rankedPicks().entries()) {
    ranked.push([pick, at + 1]);
    if (/\d$/.test(pick)) continue;
    for (const [down, ending] of endings.entries()) ranked.push([pick + ending, (at + 4) * (down + 2)]);
  }
  ranked.sort(([, one], [, other]) => one - other);
  return [...new Set(ranked.map(([password]) => password))].slice(0, listed);
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);
