import * as v from 'valibot';
import { type Strength, suggestions, warnings } from './strength.ts';

/** What the page asks the worker. `warm` loads the dictionaries ahead of the first key. */
export const Request = v.variant('do', [
  v.strictObject({ do: v.literal('warm') }),
  v.strictObject({
    do: v.literal('estimate'),
    id: v.pipe(v.number(), v.integer()),
    candidate: v.string(),
    about: v.object({
      username: v.string(),
      names: v.array(v.string()),
      school: v.string(),
      classes: v.exactOptional(v.array(v.string())),
    }),
  }),
]);
export type Request = v.InferOutput<typeof Request>;

const strength: v.GenericSchema<unknown, Strength> = v.strictObject({
  guessesLog10: v.number(),
  score: v.picklist([0, 1, 2, 3, 4]),
  warning: v.exactOptional(v.picklist(warnings)),
  suggestion: v.exactOptional(v.picklist(suggestions)),
});

/** What the worker answers: to the latest question alone, and never with what was asked about. */
export const Answer = v.variant('at', [
  v.strictObject({ at: v.literal('estimated'), id: v.number(), strength }),
  v.strictObject({ at: v.literal('unavailable'), id: v.number() }),
]);
export type Answer = v.InferOutput<typeof Answer>;
