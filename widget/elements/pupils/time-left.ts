import type { Opening } from '../../../shared/contract/pupils.ts';
import type { Desk } from './desk.ts';

/** How long the doors of an opening stay open, in words; undefined when that is over. */
export function timeLeft({ secondsLeft }: Opening, { text, state, now }: Desk): string | undefined {
  const left = Math.ceil(secondsLeft - Math.max(0, now - state.toldAt) / 1000);
  return left > 0 ? text.say('left', { minutes: Math.floor(left / 60), seconds: left % 60 }) : undefined;
}
