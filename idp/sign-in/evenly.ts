import { setTimeout as passed } from 'node:timers/promises';

/** Milliseconds: well above what asking takes, and nothing to somebody who has just pressed a button. */
const evenTime = 250;

/** Answers no sooner than after a fixed time, so that nobody reads from the clock how much there was to do. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([work(), passed(evenTime)]);
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}
