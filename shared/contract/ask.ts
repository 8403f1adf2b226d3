import * as v from 'valibot';
import type { Call } from './call.ts';
import { failure, toError, UniloginError } from './errors.ts';
import { FailureSchema } from './failure.ts';

/** What a page must know of a call. */
export type Question = Pick<Call, 'method' | 'path' | 'answers'>;

/** Milliseconds after which an answer is given up: a person has long thought the page dead. */
const patience = 20_000;

/**
 * Asks the page's own origin, and trusts no answer before the call's schema has read it.
 * @throws UniloginError `unreachable` without an answer in time, or what the provider says went wrong
 */
export async function ask(call: Question, address: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, {
      method: call.method,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
      ...(call.method === 'POST' && {
        headers: { 'content-type': 'application/json', 'unilogin-request': '1' },
        body: JSON.stringify(body),
      }),
    });
    answer = await response.json();
  } catch (cause) {
    throw new UniloginError('unreachable', {}, { cause });
  }
  if (response.ok) return read(call.answers, answer);
  const said = v.safeParse(FailureSchema, answer);
  throw toError(said.success ? said.output : failure('unexpected', {}));
}

function read(schema: v.GenericSchema, answer: unknown): unknown {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) throw new UniloginError('unexpected', {}, { cause: v.flatten(parsed.issues) });
  return parsed.output;
}
