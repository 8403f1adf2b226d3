import type { FeedbackType, MatchExtended, TranslationKeys } from '@zxcvbn-ts/core';
import type { Score, Strength, Suggestion, Warning } from './strength.ts';

/** What zxcvbn-ts warns of, in our codes: it gives its keys as long as nobody hands it translations. */
const warningOf: Record<keyof TranslationKeys['warnings'], Warning> = {
  straightRow: 'straight-row',
  keyPattern: 'keyboard-pattern',
  simpleRepeat: 'same-character',
  extendedRepeat: 'repeated-part',
  sequences: 'sequence',
  recentYears: 'recent-year',
  dates: 'date',
  topTen: 'top-ten',
  topHundred: 'top-hundred',
  common: 'common',
  similarToCommon: 'like-common',
  wordByItself: 'single-word',
  namesByThemselves: 'name-alone',
  commonNames: 'common-name',
  userInputs: 'about-you',
  pwned: 'common',
};

/** The one thing to do about each weakness. It never is "use more capitals": another word is worth more, and is remembered. */
const suggestionFor: Record<Warning, Suggestion> = {
  'straight-row': 'words-not-keys',
  'keyboard-pattern': 'words-not-keys',
  'same-character': 'no-repeat',
  'repeated-part': 'no-repeat',
  sequence: 'no-sequence',
  'recent-year': 'no-year',
  date: 'no-date',
  'top-ten': 'use-words',
  'top-hundred': 'use-words',
  common: 'use-words',
  'like-common': 'add-word',
  'single-word': 'add-word',
  'name-alone': 'add-word',
  'common-name': 'add-word',
  'about-you': 'not-about-you',
  'word-and-little-more': 'add-word',
  'too-short': 'add-word',
};

/** What zxcvbn-ts itself suggests is taken only where it says more than "another word". */
const suggestionOf: Partial<Record<string, Suggestion>> = { l33t: 'letters-not-signs', reverseWords: 'not-backwards' };

/** What is weak about a candidate, and what to do; nothing when it is strong enough (score 3). */
export function adviceOn(
  score: Score,
  { warning, suggestions }: FeedbackType,
  sequence: readonly MatchExtended[],
): Pick<Strength, 'warning' | 'suggestion'> {
  if (score >= 3) return {};
  if (sequence.length === 0) return { suggestion: 'use-words' };
  const weak = isWarningKey(warning) ? warningOf[warning] : unnamed(sequence);
  const telling = suggestions.map((key) => suggestionOf[key]).find((one) => one !== undefined);
  return { warning: weak, suggestion: telling ?? suggestionFor[weak] };
}

/** zxcvbn-ts is silent when a word stands with a few signs, or when no part is known. */
function unnamed(sequence: readonly MatchExtended[]): Warning {
  return sequence.some(({ pattern }) => pattern === 'dictionary') ? 'word-and-little-more' : 'too-short';
}

function isWarningKey(key: string | null): key is keyof typeof warningOf {
  return key !== null && Object.hasOwn(warningOf, key);
}
