import type { Database } from '../database/open.ts';
import type { Log } from '../log.ts';
import { regularly } from '../regularly.ts';
import { turnYear } from './turn-year.ts';

/**
 * Turns the school year by itself: now, and within five minutes of each 1 August in Denmark. A failure is told and tried again.
 * Gives the way to stop it, which resolves when the batch that is under way is written.
 */
export function keepTurning(parts: { database: Database; log: Log; now: () => Date }): () => Promise<void> {
  const { database, log, now } = parts;
  const tell = (err: unknown) => log.error({ err }, 'year-not-turned');
  const stopping = new AbortController();
  let turning = Promise.resolve();
  const turn = () =>
    (turning = turning
      .then(() =>
        turnYear(database, {
          now: now(),
          signal: stopping.signal,
          report: (turned) => log.info(turned, 'year-turning'),
        }),
      )
      .then(({ schools, ...sum }) => {
        if (schools > 0) log.info({ schools, ...sum }, 'year-turned');
      })
      .catch(tell));
  void turn();
  const stop = regularly(turn, tell);
  return async () => {
    stopping.abort();
    stop();
    await turning;
  };
}
