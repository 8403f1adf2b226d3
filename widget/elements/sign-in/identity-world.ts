import * as v from 'valibot';
import { failure, toError, toFailure, UniloginError } from '../../../shared/contract/errors.ts';
import { FailureSchema } from '../../../shared/contract/failure.ts';
import { type HandedOut, HandedOutSchema, type Step, StepSchema } from '../../../shared/contract/sign-in.ts';
import type { World } from '../../../shared/flow/sign-in.ts';

/** The provider that wrote this page, as a sign-in needs it. */
export interface IdentityWorld extends World {
  handOut(): Promise<HandedOut>;
}

/** Speaks to `/api/sign-ins/:id` of the page's own origin, and trusts no answer before a schema has read it. */
export function identityWorld(id: string): IdentityWorld {
  const address = `/api/sign-ins/${encodeURIComponent(id)}`;
  const readStep = (answer: unknown): Step => parse(StepSchema, answer);
  return {
    step: async (signal) => readStep(await ask(address, { signal })),
    answer: async (request, signal) => readStep(await ask(`${address}/answer`, { ...post(request), signal })),
    handOut: async () => parse(HandedOutSchema, await ask(`${address}/hand-out`, post({}))),
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new UniloginError('cancelled', {}));
        });
      }),
    leave: (to) => location.replace(to),
    toFailure,
  };
}

function post(body: unknown): RequestInit {
  const headers = { 'content-type': 'application/json', 'unilogin-request': '1' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

/** @throws UniloginError `unreachable` without an answer in time, or what the provider says went wrong */
async function ask(address: string, init: RequestInit): Promise<unknown> {
  const signal = AbortSignal.any([AbortSignal.timeout(20_000), ...(init.signal ? [init.signal] : [])]);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, { ...init, signal, cache: 'no-store', redirect: 'error' });
    answer = await response.json();
  } catch (cause) {
    throw new UniloginError('unreachable', {}, { cause });
  }
  if (response.ok) return answer;
  const said = v.safeParse(FailureSchema, answer);
  throw toError(said.success ? said.output : failure('unexpected', {}));
}

function parse<S extends v.GenericSchema>(schema: S, answer: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) throw new UniloginError('unexpected', {}, { cause: v.flatten(parsed.issues) });
  return parsed.output;
}
