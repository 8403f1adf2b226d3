import { codePoints } from './code-points.ts';
import { mostCommon, seasons } from './common-words.ts';
import { classIn, nameIn, nothingBut, ownWordsOf, type Reading, readingOf, schoolIn, wordIn } from './forbidden.ts';
import type { About, Finding, Rule } from './rule.ts';

const expected = [...mostCommon, ...seasons];
const kinds = { 'lower-case': /\p{Ll}/gu, 'upper-case': /\p{Lu}/gu, digit: /\p{Nd}/gu };

/**
 * Judges every rule, in the table's order. Lengths count code points after NFC, and so does everything else.
 * The provider decides with this same function; a page's verdict is a courtesy.
 */
export function evaluate(rules: readonly Rule[], candidate: string, about: About): Finding[] {
  const reading = readingOf(candidate.normalize('NFC'));
  return rules.map((rule) => judge(rule, reading, about));
}

function judge(rule: Rule, reading: Reading, about: About): Finding {
  const { password } = reading;
  switch (rule.rule) {
    case 'length': {
      const { length } = codePoints(password);
      return { rule, verdict: length >= rule.min && length <= rule.max ? 'met' : 'unmet' };
    }
    case 'contains': {
      const count = password.match(kinds[rule.kind])?.length ?? 0;
      return { rule, verdict: count >= rule.min ? 'met' : 'unmet' };
    }
    case 'not-own-name':
      return without(rule, nameIn(reading, ownWordsOf(about)));
    case 'not-username':
      return without(rule, wordIn(reading, [ownWordsOf(about).username]));
    case 'not-school':
      return without(rule, schoolIn(reading, ownWordsOf(about)));
    case 'not-class':
      return about.classes === undefined
        ? { rule, verdict: 'unknown' }
        : without(rule, classIn(reading, about.classes));
    case 'not-season':
      return without(rule, wordIn(reading, seasons));
    case 'not-common': {
      const found = wordIn(reading, mostCommon);
      return found === undefined ? notCommon(rule, password, about) : without(rule, found);
    }
    case 'not-expected': {
      const found = nothingBut(reading, about, expected);
      return found === undefined ? notCommon(rule, password, about) : without(rule, found);
    }
    case 'not-recent':
      return { rule, verdict: 'unknown' }; // only the provider holds the hashes of the earlier ones
  }
}

function notCommon(rule: Rule, password: string, { common }: About): Finding {
  const found = common?.(password);
  if (found === undefined) return { rule, verdict: 'unknown' };
  if (found === false) return { rule, verdict: 'met' };
  return found === true ? { rule, verdict: 'unmet' } : { rule, verdict: 'unmet', found };
}

function without(rule: Rule, found: string | undefined): Finding {
  return found === undefined ? { rule, verdict: 'met' } : { rule, verdict: 'unmet', found };
}
