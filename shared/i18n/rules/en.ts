import type { Band, Rule } from '../../policy/rule.ts';
import type { BandPolicy } from '../../policy/table.ts';
import type { RuleMessages } from './messages.ts';

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const kinds = {
  'lower-case': ['small letter', 'small letters'],
  'upper-case': ['capital', 'capitals'],
  digit: ['digit', 'digits'],
};

export const rules = {
  grades: { indskoling: 'grades 0 to 3', mellemtrin: 'grades 4 to 6', udskoling: 'grade 7 and up' },
  form: ({ form, words = 2 }) => {
    const joined = `${counts[words] ?? words} words joined together`;
    switch (form) {
      case 'pictures':
        return 'four pictures in a certain order';
      case 'words':
        return joined;
      case 'words-and-digits':
        return `${joined}, with a capital first and two digits`;
    }
  },
  held,
  warning: ({ lifetime, laters }) => {
    const often = laters === undefined ? 'as often as one likes' : laters === 1 ? 'once' : `at most ${laters} times`;
    switch (lifetime.until) {
      case 'grade-move':
        return `After the move there are ${lifetime.graceDays} days to get a new one; until then one may answer "later" ${often}.`;
      case 'age':
        return `In the last ${lifetime.warningDays} days one is reminded, and may answer "later" ${often}. After that a new one is handed out.`;
      case 'changed':
        return '';
    }
  },
  rule,
  earlier: ({ history }) =>
    history > 0 ? `The last ${history} passwords cannot be used again.` : 'An earlier password may be used again.',
  yes: 'yes',
  no: 'no',
} satisfies RuleMessages;

function held({ lifetime, band }: { lifetime: BandPolicy['lifetime']; band: Band }): string {
  switch (lifetime.until) {
    case 'grade-move':
      return `until the move to grade ${band === 'indskoling' ? 4 : 7}`;
    case 'age':
      return `for ${lifetime.days} days`;
    case 'changed':
      return 'until it is changed';
  }
}

function rule(one: Rule): string {
  switch (one.rule) {
    case 'length':
      return `${one.min} to ${one.max} characters long`;
    case 'contains':
      return `with at least ${counts[one.min] ?? one.min} ${kinds[one.kind][one.min === 1 ? 0 : 1]}`;
    case 'not-own-name':
      return 'not one’s own name or a part of it, nor backwards or with digits for letters';
    case 'not-username':
      return 'not the username';
    case 'not-school':
      return 'not the name of the school';
    case 'not-class':
      return 'not the name of the class, such as "5b"';
    case 'not-season':
      return 'not a season, such as "summer"';
    case 'not-common':
      return 'not a password that many use';
    case 'not-expected':
      return 'not only names, username or school, and not a password that many use';
    case 'not-recent':
      return `not one of the last ${one.count}`;
  }
}
