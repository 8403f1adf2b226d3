import type { LiveState } from './live-state.ts';
import { pictures } from './steps.ts';

const element = (attributes: string, inside = '') =>
  `<form>
  <unilogin-password name="password" strength-worker="../../worker/strength.js" ${attributes}>${inside}</unilogin-password>
</form>`;

/** The way to a new password, in any form. */
export const passwordStates: readonly LiveState[] = [
  {
    name: 'choose',
    when: 'An own choice, from grade 7.',
    html: element('mode="choose" band="udskoling"'),
    says: '8 til 24 tegn',
  },
  {
    name: 'choose-grade-4',
    when: 'An own choice, grades 4 to 6.',
    html: element('mode="choose" band="mellemtrin" reason="grade-moved"'),
    says: '8 til 24 tegn',
  },
  {
    name: 'change',
    when: 'What holds now comes first, then the new one.',
    html: element('mode="change" band="udskoling" reason="own-wish"'),
    says: 'nu',
  },
  {
    name: 'handed-out-pictures',
    when: 'Grades 0 to 3, at the first sign-in.',
    html: element('mode="handed-out" band="indskoling" reason="first"'),
    says: 'billeder',
  },
  {
    name: 'handed-out-words',
    when: 'Grades 4 to 6, after a grown-up opened the way.',
    html: element('mode="handed-out" band="mellemtrin" reason="reset"'),
    says: 'andre ord',
  },
  {
    name: 'handed-out-words-and-digits',
    when: 'From grade 7, because the old one is over.',
    html: element('mode="handed-out" band="udskoling" reason="expired"'),
    says: 'ord',
  },
  {
    name: 'expires-soon',
    when: 'It holds for five days more, and “later” is offered.',
    html: element('mode="choose" band="udskoling" reason="expires-soon" days-left="5"'),
    says: '5 dage',
  },
  {
    name: 'practise',
    when: 'After a sign-in: do I still know it? Here every try is right.',
    html: element('mode="practise" band="mellemtrin"'),
    properties: { prove: () => Promise.resolve(true) },
    says: 'Kan du huske din kode',
  },
  {
    name: 'practise-pictures',
    when: 'The same with pictures. Here no try is right.',
    html: element('mode="practise" band="indskoling"'),
    properties: { pictures, prove: () => Promise.resolve(false) },
    says: 'billeder',
  },
  {
    name: 'own-rules',
    when: 'With a table of one’s own.',
    html: element('mode="choose" band="udskoling"'),
    properties: {
      policy: [{ rule: 'length', min: 15, max: 64 }, { rule: 'not-own-name' }, { rule: 'not-common' }],
      context: { names: ['Ida'] },
    },
    says: '15 til 64 tegn',
  },
  {
    name: 'disabled',
    when: 'Switched off, as any control of a form can be.',
    html: element('mode="choose" band="udskoling" disabled'),
    says: '8 til 24 tegn',
  },
];

export const picturePadStates: readonly LiveState[] = [
  {
    name: 'empty',
    when: 'Nothing is picked yet.',
    html: '<unilogin-picture-pad></unilogin-picture-pad>',
    properties: { pictures },
    says: 'Vis mine valg',
  },
  {
    name: 'one-picked',
    when: 'One of four is picked: the place shows a dot.',
    html: '<unilogin-picture-pad></unilogin-picture-pad>',
    properties: { pictures },
    press: '.tile',
    says: 'Vis mine valg',
  },
];
