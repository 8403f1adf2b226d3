import type { PolicyTable } from './table.ts';
import type { Rule } from './rule.ts';

/** FACTS.md section 3, row "length": 8-24 characters from grade 4. */
const length: Rule = { rule: 'length', min: 8, max: 24 };

/** FACTS.md section 3, own choices: not one of the last five. */
const history = 5;

/** FACTS.md section 3, own choices (own name, seasons, the most common), and section 9 (username, school's name; the class we add). */
const forbidden: readonly Rule[] = [
  { rule: 'not-own-name' },
  { rule: 'not-username' },
  { rule: 'not-school' },
  { rule: 'not-class' },
  { rule: 'not-season' },
  { rule: 'not-common' },
  { rule: 'not-recent', count: history },
];

/** The rules that Unilogin publishes. Where it publishes no number, FACTS.md section 9 decides. */
export const unilogin: PolicyTable = {
  name: 'unilogin',
  bands: {
    indskoling: {
      secret: 'pictures', // row "form": four pictures in order
      form: 'pictures', // row "handed out as"
      mayChoose: false, // row "own choice"
      rules: [{ rule: 'not-recent', count: history }],
      lifetime: { until: 'grade-move', graceDays: 30 }, // row "valid", and the moves' 30 days
      history,
    },
    mellemtrin: {
      secret: 'password',
      form: 'words', // row "handed out as": two joined words
      mayChoose: true,
      rules: [length, { rule: 'contains', kind: 'lower-case', min: 1 }, ...forbidden], // row "form": lower case
      lifetime: { until: 'grade-move', graceDays: 30 },
      history,
    },
    udskoling: {
      secret: 'password',
      form: 'words-and-digits', // row "handed out as": two joined words and two digits
      mayChoose: true,
      rules: [
        length,
        { rule: 'contains', kind: 'lower-case', min: 1 }, // row "form": upper and lower case, and digits
        { rule: 'contains', kind: 'upper-case', min: 1 },
        { rule: 'contains', kind: 'digit', min: 1 },
        ...forbidden,
      ],
      lifetime: { until: 'age', days: 365, warningDays: 30 }, // row "valid"; section 9, warning before expiry
      history,
    },
  },
};
