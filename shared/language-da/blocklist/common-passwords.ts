import { isRuns, partsSaidAgain } from './runs.ts';

/** Whether many people use a password. What `has` guarantees is told by who gives it: exact, or a filter. */
export interface CommonPasswords {
  has(password: string): boolean;
  /** The known beginning, or the run of keys, for which it is common: "monkey" of "Monkey123". */
  beginningOf(password: string): string | undefined;
}

/** What people put behind a word without making it theirs: two digits, a run, a year, the same digit again, a sign. */
const usualEnding = /^(?:\d{1,2}|0?123|1234|12345|123456|321|(\d)\1{2,3}|19[4-9]\d|20[0-3]\d)?[!.?]?$/;
const endingSigns = '0123456789!.?';
/** No usual ending is longer. */
const longestEnding = 7;

/** Where the usual ending may begin: at most all that it may be made of, at the end. */
function beforeEnding(typed: string): number {
  let end = typed.length;
  while (end > 1 && end > typed.length - longestEnding && endingSigns.includes(typed[end - 1] ?? '')) end -= 1;
  return end;
}

/** What is this short is common when it is said three times and more: "hejhejhej", "aaaaaaa". */
const anything = 3;

/**
 * The one way to tell a common password: one of the known beginnings or a run of keys, in any case (NFC), alone, said again
 * and again, or with a usual ending. So a few thousand beginnings stand for many million passwords.
 */
export function commonBy(isBeginning: (word: string) => boolean): CommonPasswords {
  const inSmall = (typed: string): string | undefined => {
    for (let end = beforeEnding(typed); end <= typed.length; end += 1) {
      if (!usualEnding.test(typed.slice(end))) continue;
      const word = typed.slice(0, end);
      if (isBeginning(word) || isRuns(word)) return word;
      for (const part of partsSaidAgain(word)) {
        const isAnything = part.length <= anything && part.length * 3 <= word.length;
        const said = isAnything ? part : inSmall(part);
        if (said !== undefined) return said;
      }
    }
    return undefined;
  };
  const beginningOf = (password: string) => inSmall(password.normalize('NFC').toLowerCase());
  return { beginningOf, has: (password) => beginningOf(password) !== undefined };
}
