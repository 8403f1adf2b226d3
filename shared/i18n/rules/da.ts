import type { Band, Rule } from '../../policy/rule.ts';
import type { BandPolicy } from '../../policy/table.ts';
import type { RuleMessages } from './messages.ts';

const counts = ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks'];
const kinds = {
  'lower-case': ['lille bogstav', 'små bogstaver'],
  'upper-case': ['stort bogstav', 'store bogstaver'],
  digit: ['tal', 'tal'],
};

export const rules = {
  grades: { indskoling: '0. til 3. klasse', mellemtrin: '4. til 6. klasse', udskoling: '7. klasse og op' },
  form: ({ form, words = 2 }) => {
    const joined = `${counts[words] ?? words} ord, der er sat sammen`;
    switch (form) {
      case 'pictures':
        return 'fire billeder i en bestemt rækkefølge';
      case 'words':
        return joined;
      case 'words-and-digits':
        return `${joined}, med stort begyndelsesbogstav og to tal`;
    }
  },
  held,
  warning: ({ lifetime, laters }) => {
    const often = laters === undefined ? 'så tit man vil' : `højst ${laters} ${laters === 1 ? 'gang' : 'gange'}`;
    switch (lifetime.until) {
      case 'grade-move':
        return `Efter flytningen er der ${lifetime.graceDays} dage til at få en ny; indtil da kan man svare "senere" ${often}.`;
      case 'age':
        return `De sidste ${lifetime.warningDays} dage bliver man mindet om det og kan svare "senere" ${often}. Derefter får man en ny.`;
      case 'changed':
        return '';
    }
  },
  rule,
  earlier: ({ history }) =>
    history > 0 ? `De seneste ${history} koder kan ikke bruges igen.` : 'En tidligere kode må gerne bruges igen.',
  yes: 'ja',
  no: 'nej',
} satisfies RuleMessages;

function held({ lifetime, band }: { lifetime: BandPolicy['lifetime']; band: Band }): string {
  switch (lifetime.until) {
    case 'grade-move':
      return `indtil flytningen til ${band === 'indskoling' ? 4 : 7}. klasse`;
    case 'age':
      return `i ${lifetime.days} dage`;
    case 'changed':
      return 'indtil den bliver skiftet';
  }
}

function rule(one: Rule): string {
  switch (one.rule) {
    case 'length':
      return `${one.min} til ${one.max} tegn lang`;
    case 'contains':
      return `med mindst ${counts[one.min] ?? one.min} ${kinds[one.kind][one.min === 1 ? 0 : 1]}`;
    case 'not-own-name':
      return 'ikke ens eget navn eller en del af det, heller ikke baglæns eller med tal for bogstaver';
    case 'not-username':
      return 'ikke brugernavnet';
    case 'not-school':
      return 'ikke skolens navn';
    case 'not-class':
      return 'ikke klassens navn, for eksempel "5b"';
    case 'not-season':
      return 'ikke en årstid, for eksempel "sommer"';
    case 'not-common':
      return 'ikke en kode, som mange bruger';
    case 'not-expected':
      return 'ikke kun navne, brugernavn eller skole, og ikke en kode, som mange bruger';
    case 'not-recent':
      return `ikke en af de seneste ${one.count}`;
  }
}
