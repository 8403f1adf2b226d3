import { codePoints } from './code-points.ts';
import { mostCommon, seasons } from './common-words.ts';
import { nameIn, schoolIn, wordIn } from './forbidden.ts';
import type { About, Finding, Rule } from './rule.ts';

const kinds = { 'lower-case': /\p{Ll}/u, 'upper-case': /\p{Lu}/u, digit: /\p{Nd}/u };

/**
 * Judges every rule, in the table's order. Lengths count code points after NFC, and so does everything else.
 * The provider decides with this same function; a page's verdict is a courtesy.
 */
export function evaluate(rules: readonly Rule[], candidate: string, about: About): Finding[] {
  const password = candidate.normalize('NFC');
  return rules.map((rule) => judge(rule, password, about));
}

function judge(rule: Rule, password: string, about: About): Finding {
  switch (rule.rule) {
    case 'length': {
      const { length } = codePoints(password);
      return { rule, verdict: length >= rule.min && length <= rule.max ? 'met' : 'unmet' };
    }
    case 'contains': {
      const count = codePoints(password).filter((letter) => kinds[rule.kind].test(letter)).length;
      return { rule, verdict: count >= rule.min ? 'met' : 'unmet' };
    }
    case 'not-own-name':
      return without(rule, nameIn(password, about.names));
    case 'not-username':
      return without(rule, wordIn(password, [about.username]));
    case 'not-school':
      return without(rule, schoolIn(password, about.school));
    case 'not-season':
      return without(rule, wordIn(password, seasons));
    case 'not-common': {
      const found = wordIn(password, mostCommon);
      if (found !== undefined) return without(rule, found);
      if (about.common === undefined) return { rule, verdict: 'unknown' };
      return { rule, verdict: about.common(password) ? 'unmet' : 'met' };
    }
    case 'not-recent':
      return { rule, verdict: 'unknown' }; // only the provider holds the hashes of the earlier ones
  }
}

function without(rule: Rule, found: string | undefined): Finding {
  return found === undefined ? { rule, verdict: 'met' } : { rule, verdict: 'unmet', found };
}
