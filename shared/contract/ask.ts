import * as v from 'valibot';
import type { Call } from './call.ts';
import { failure, toError, UniloginError } from './errors.ts';
import { FailureSchema } from './failure.ts';

/** What a page must know of a call. */
export type Question = Pick<Call, 'method' | 'path' | 'answers'>;

/** Milliseconds after which an answer is given up: a person has long thought the page dead. */
const patience = 20_000;

/** The second is one that no form can send. */
const ofPost = { 'content-type': 'application/json', 'unilogin-request': '1' };

/** What a page of the provider's own has no need to say. */
export interface Asking {
  readonly signal?: AbortSignal | undefined;
  /** Sent along: the token of whoever asks from elsewhere. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Hears an answer as it came, before it is read. */
  readonly answered?: ((response: Response) => void) | undefined;
}

/**
 * Asks the page's own origin, or any other, and trusts no answer before the call's schema has read it.
 * @throws UniloginError `unreachable` without an answer in time, or what the provider says went wrong
 */
export async function ask(call: Question, address: string, body: unknown, asking: Asking = {}): Promise<unknown> {
  const { signal, headers, answered } = asking;
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, {
      method: call.method,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
      headers: { ...headers, ...(call.method === 'POST' && ofPost) },
      ...(call.method === 'POST' && { body: JSON.stringify(body) }),
    });
    answered?.(response);
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
