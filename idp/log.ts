import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured lines on stdout, each with the id of the request it belongs to. */
export type Log = Logger;

const requests = new AsyncLocalStorage<{ id: string }>();

/** Runs `work` so that whatever it logs, however late, carries the request's id. */
export function duringRequest<T>(id: string, work: () => T): T {
  return requests.run({ id }, work);
}

/**
 * No personal data but account ids: callers log codes and ids, and errors lose their message, because a parser or the
 * database quotes in it what a person typed. The stack says where.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const request = requests.getStore();
        return request === undefined ? {} : { request: request.id };
      },
      serializers: { err: describeError },
    },
    destination,
  );
}

function describeError(reason: unknown): object {
  if (!(reason instanceof Error)) return { name: typeof reason };
  const code = 'code' in reason && typeof reason.code === 'string' ? { code: reason.code } : {};
  const at = (reason.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = reason.cause === undefined ? {} : { cause: describeError(reason.cause) };
  return { name: reason.name, ...code, at: at.map((line) => line.trim()), ...cause };
}
