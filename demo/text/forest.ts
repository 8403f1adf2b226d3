import type { Language } from '../server/language.ts';

interface ForestText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
  how: string;
  question: string;
  answer: string;
  check: string;
  right: string;
  wrong: string;
  done: string;
}

export const forest: Record<Language, ForestText> = {
  da: {
    title: 'Regneskoven',
    description: 'Talrækker, der gror',
    welcome: 'Regneskoven',
    lead: 'Tallene her gror efter en regel. Find det næste, så kommer der et træ til.',
    how: 'Denne side har ingen server bag sig til login. Den spørger selv skolens login og glemmer dig, når den lukkes.',
    question: 'Hvad kommer nu?',
    answer: 'Dit svar',
    check: 'Plant et træ',
    right: 'Ja! Der kom et træ mere i skoven.',
    wrong: 'Ikke det tal. Se på, hvor meget der bliver lagt til hver gang.',
    done: 'Hele skoven er plantet. Den begynder forfra nu.',
  },
  en: {
    title: 'Regneskoven',
    description: 'Sequences that grow',
    welcome: 'Regneskoven',
    lead: 'The numbers here grow by a rule. Find the next one and the forest gets another tree.',
    how: 'This page has no server behind it for signing in. It asks the school’s sign-in itself, and forgets you when it is closed.',
    question: 'What comes next?',
    answer: 'Your answer',
    check: 'Plant a tree',
    right: 'Yes! One more tree in the forest.',
    wrong: 'Not that number. Look at how much is added each time.',
    done: 'The whole forest is planted. It starts over now.',
  },
};
