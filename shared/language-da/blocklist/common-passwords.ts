import { isRuns, partsSaidAgain } from './runs.ts';

/** Whether many people use a password. What `has` guarantees is told by who gives it: exact, or a filter. */
export interface CommonPasswords {
  has(password: string): boolean;
}

/** What people put behind a word without making it theirs: two digits, a run, a year, the same digit again, a sign. */
const usualEnding = /^(?:\d{1,2}|0?123|1234|12345|123456|321|(\d)\1{2,3}|19[4-9]\d|20[0-3]\d)?[!.?]?$/;
/** No usual ending is longer. */
const longestEnding = 7;

/** What is this short is common when it is said three times and more: "hejhejhej", "aaaaaaa". */
const anything = 3;

/**
 * The one way to tell a common password: one of the known beginnings or a run of keys, in any case (NFC), alone, said again
 * and again, or with a usual ending. So a few thousand beginnings stand for many million passwords.
 */
export function commonBy(isBeginning: (word: string) => boolean): CommonPasswords {
  const isCommon = (word: string): boolean => isBeginning(word) || isRuns(word) || isCommonSaidAgain(word);
  const isCommonSaidAgain = (word: string): boolean =>
    partsSaidAgain(word).some((part) => (part.length <= anything && part.length * 3 <= word.length) || hasEnding(part));
  const hasEnding = (typed: string): boolean => {
    const earliest = Math.max(1, typed.length - longestEnding);
    for (let end = typed.length; end >= earliest; end -= 1) {
      if (usualEnding.test(typed.slice(end)) && isCommon(typed.slice(0, end))) return true;
    }
    return false;
  };
  return { has: (password) => hasEnding(password.normalize('NFC').toLowerCase()) };
}
