import { UniloginError } from '../../../shared/contract/errors.ts';
import type { AboutPerson } from '../../../shared/strength/strength.ts';
import type { StrengthLine } from '../../../shared/strength/strength-line.ts';
import type { Wishes } from './password-wishes.ts';

/** The element's `strength`, asked over the page's line to the worker. What was overtaken, or cannot be told, is not shown. */
export function adviceFrom(line: StrengthLine, about: AboutPerson): NonNullable<Wishes['strength']> {
  return async (password) => {
    const outcome = await line.ask(password, about);
    if (outcome.at !== 'estimated') throw new UniloginError('cancelled', {});
    const { guessesLog10: _, ...advice } = outcome.strength; // what a person is told, and no more: it is drawn when it is another
    return advice;
  };
}
