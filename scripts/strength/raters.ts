import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs as common, dictionary as international } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { adjacencyGraphs, dictionary } from '../../shared/language-da/language-da.ts';
import { estimate } from '../../shared/strength/estimate.ts';

/** Guesses for a password, as a decimal logarithm. */
export type Rater = (password: string) => number;

const nobody = { username: '', names: [], school: '' };
const l33tMaxSubstitutions = 10; // the same guesses as with the default, in a tenth of the time

/** zxcvbn-ts with the two packages that its documentation tells everybody to take. */
function usual(): Rater {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...international, ...english },
    graphs: common,
    l33tMaxSubstitutions,
  });
  return (password) => zxcvbn.check(password).guessesLog10;
}

/** The same, with the Danish package added as anybody would. */
function usualAndDanish(): Rater {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...international, ...english, ...dictionary },
    graphs: { ...common, ...adjacencyGraphs },
    l33tMaxSubstitutions,
  });
  return (password) => zxcvbn.check(password).guessesLog10;
}

export function raters(): Record<'without' | 'added' | 'ours', Rater> {
  return { without: usual(), added: usualAndDanish(), ours: (password) => estimate(password, nobody).guessesLog10 };
}
