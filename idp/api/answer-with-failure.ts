import type { Context } from 'hono';
import { toFailure } from '../../shared/contract/errors.ts';
import { statusOf } from '../../shared/contract/status.ts';
import type { Log } from '../log.ts';

/** What went wrong, as its code and data; the cause stands in the log. */
export function answerWithFailure(c: Context, err: Error, log: Log): Response {
  const failure = toFailure(err);
  const status = statusOf(failure.code);
  if (status === 500) log.error({ err }, 'identity API failed');
  return c.json(failure, status);
}
