import type { Rule } from '../rule.ts';
import { type BandPolicy, lengthOf, type PolicyTable } from '../table.ts';
import { countOfJoined } from '../entropy.ts';
import { wordLengths } from '../word-lengths.ts';
import type { Fault } from './faults.ts';

/** What each field may say alone, but not together with another. */
export function contradictionsOf(table: PolicyTable): Fault[] {
  return Object.entries(table.bands).flatMap(([name, band]) => {
    const at = (path: string): string => `bands.${name}.${path}`;
    const faults = band.secret === 'pictures' ? ofPictures(band) : ofPassword(band);
    if (name === 'udskoling' && band.lifetime.until === 'grade-move') {
      faults.push({ path: 'lifetime.until', expected: 'age or changed, for nobody moves above udskoling' });
    }
    return faults.map(({ path, expected }) => ({ path: at(path), expected }));
  });
}

function ofPictures({ form, mayChoose, rules, history }: BandPolicy): Fault[] {
  const faults = rules.flatMap((rule, index) =>
    rule.rule === 'not-recent'
      ? ofRecent(rule, index, history)
      : [{ path: `rules[${index}].rule`, expected: 'not-recent, the only rule that pictures can keep' }],
  );
  if (mayChoose) faults.unshift({ path: 'mayChoose', expected: 'false, for pictures are handed out only' });
  if (form !== 'pictures') faults.unshift({ path: 'form', expected: 'pictures, as `secret` says' });
  return faults;
}

function ofPassword(band: BandPolicy): Fault[] {
  const { form, rules, lifetime, history } = band;
  const faults = rules.flatMap((rule, index) => {
    switch (rule.rule) {
      case 'length':
        return rule.min > rule.max ? [{ path: `rules[${index}].max`, expected: `at least min, ${rule.min}` }] : [];
      case 'contains':
        return ofContains(rule, index, band);
      case 'not-recent':
        return ofRecent(rule, index, history);
      case 'not-own-name':
      case 'not-username':
      case 'not-school':
      case 'not-class':
      case 'not-season':
      case 'not-common':
      case 'not-expected':
        return [];
    }
  });
  if (faults.length === 0) faults.push(...ofLength(rules));
  if (form === 'pictures') faults.unshift({ path: 'form', expected: 'words or words-and-digits, as `secret` says' });
  else if (faults.length === 0) faults.push(...ofHandedOut(band));
  if (lifetime.until === 'age' && lifetime.warningDays >= lifetime.days) {
    faults.push({ path: 'lifetime.warningDays', expected: `less than days, ${lifetime.days}` });
  }
  return faults;
}

/** Without a rule about length the empty password would do. */
function ofLength(rules: readonly Rule[]): Fault[] {
  if (!rules.some(({ rule }) => rule === 'length')) return [{ path: 'rules', expected: 'a rule about length' }];
  const { min, max } = lengthOf(rules);
  return min <= max
    ? []
    : [{ path: 'rules', expected: `rules about length that leave one: at least ${min}, at most ${max}` }];
}

/** How much of each kind a handed-out password is sure to have: a capital takes the place of a small letter. */
function sureOf({ form, words = 2 }: BandPolicy): Record<Extract<Rule, { rule: 'contains' }>['kind'], number> {
  const extra = form === 'words-and-digits' ? { 'upper-case': 1, digit: 2 } : { 'upper-case': 0, digit: 0 };
  return { 'lower-case': words * shortestWord - extra['upper-case'], ...extra };
}

function ofContains({ kind, min }: Extract<Rule, { rule: 'contains' }>, index: number, band: BandPolicy): Fault[] {
  const sure = sureOf(band)[kind];
  return min <= sure
    ? []
    : [{ path: `rules[${index}].min`, expected: `at most ${sure}, which ${band.form} are sure to have` }];
}

function ofRecent({ count }: Extract<Rule, { rule: 'not-recent' }>, index: number, history: number): Fault[] {
  return count <= history ? [] : [{ path: `rules[${index}].count`, expected: `at most history, ${history}` }];
}

const lengths = Object.entries(wordLengths).flatMap(([length, count]) => Array<number>(count).fill(Number(length)));
const shortestWord = Math.min(...lengths);
const longestWord = Math.max(...lengths);

/** A draw is made again until its length fits: one in so many has to. */
const rarest = 1000;

/** Whether there are words that make the length, and not too few. */
function ofHandedOut(band: BandPolicy): Fault[] {
  const { min, max } = lengthOf(band.rules);
  const words = band.words ?? 2;
  const digits = band.form === 'words-and-digits' ? 2 : 0;
  const all = countOfJoined(lengths, words, 0, Infinity);
  if (countOfJoined(lengths, words, min - digits, max - digits) * rarest >= all) return [];
  const shortest = words * shortestWord + digits;
  const longest = words * longestWord + digits;
  return [
    {
      path: 'words',
      expected: `so many that one draw in ${rarest} has ${min} to ${max} characters; ${words} make ${shortest} to ${longest}`,
    },
  ];
}
