import * as v from 'valibot';
import { failure, toError, UniloginError } from './errors.ts';
import { FailureSchema } from './failure.ts';
import { type Call, identityApi } from './identity-api.ts';
import type { AnswerRequest, HandedOut, Step } from './sign-in.ts';

/** One sign-in, as a page of the provider's own speaks of it with the server. Every member throws UniloginError. */
export interface IdentityClient {
  look(signal: AbortSignal): Promise<Step>;
  answer(request: AnswerRequest, signal: AbortSignal): Promise<Step>;
  handOut(signal?: AbortSignal): Promise<HandedOut>;
}

/** Milliseconds after which an answer is given up: a person has long thought the page dead. */
const patience = 20_000;

/** Speaks to the page's own origin, and trusts no answer before a schema has read it. */
export function identityClient(id: string): IdentityClient {
  const send = <C extends Call>(call: C, body: unknown, signal?: AbortSignal) =>
    ask(call, call.path.replace(':id', encodeURIComponent(id)), body, signal) as Promise<v.InferOutput<C['answers']>>;
  return {
    look: (signal) => send(identityApi.look, undefined, signal),
    answer: (request, signal) => send(identityApi.answer, request, signal),
    handOut: (signal) => send(identityApi.handOut, {}, signal),
  };
}

/** @throws UniloginError `unreachable` without an answer in time, or what the provider says went wrong */
async function ask(call: Call, address: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, {
      method: call.method,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
      ...(call.takes && {
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
