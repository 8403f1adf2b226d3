import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '../language-da/language-da.ts';
import { adviceOn } from './advice.ts';
import { dictionaries } from './dictionaries.ts';
import { spellingsOf } from './spellings.ts';
import type { AboutPerson, Strength } from './strength.ts';

/** Code points that are looked at. No password of ours is longer than 24, and more only takes time. */
const longest = 24;

const zxcvbn = new ZxcvbnFactory({
  dictionary: dictionaries(),
  graphs: adjacencyGraphs,
  maxLength: 2 * longest, // in UTF-16 units: a sign may be two
  l33tMaxSubstitutions: 10, // the same guesses as with the default 100, 6 to 10 times faster
});

/**
 * How hard the candidate is to guess for somebody who knows Danish and the person. Takes a few milliseconds for 24 code
 * points; what stands behind them is not read. NFC first, so that it does not matter how an å was typed.
 */
export function estimate(candidate: string, about: AboutPerson): Strength {
  const read = Array.from(candidate.normalize('NFC')).slice(0, longest).join('');
  const known = knownOf(about);
  const results = spellingsOf(read).map((spelling) => zxcvbn.check(spelling, known));
  const weakest = results.reduce((one, other) => (other.guesses < one.guesses ? other : one));
  const { guessesLog10, score, feedback, sequence } = weakest;
  return { guessesLog10, score, ...adviceOn(score, feedback, sequence) };
}

/**
 * What others know about the person: every part of the names and of the school's, the username with and without digits, and the
 * class as it is written and as it is typed ("5.B", "5B").
 */
function knownOf({ username, names, school, classes = [] }: AboutPerson): string[] {
  const parts = [...names, school].flatMap((name) => name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []);
  const rooms = classes.flatMap((name) => [name, name.replace(/[^\p{L}\p{N}]+/gu, '')]);
  const typed = [...parts, ...rooms, username, username.replace(/\d+$/, '')].filter((part) => part.length >= 2);
  return [...new Set(typed.flatMap((part) => spellingsOf(part.toLowerCase())))];
}
