import type * as v from 'valibot';
import { ask } from './ask.ts';
import type { Call } from './call.ts';
import type { PasskeyQuestion } from './passkey-proof.ts';
import { signInCalls } from './sign-in-calls.ts';
import type { AnswerRequest, HandedOut, Step } from './sign-in.ts';

/** One sign-in, as a page of the provider's own speaks of it with the server. Every member throws UniloginError. */
export interface IdentityClient {
  look(signal: AbortSignal): Promise<Step>;
  answer(request: AnswerRequest, signal: AbortSignal): Promise<Step>;
  handOut(signal?: AbortSignal): Promise<HandedOut>;
  askPasskey(): Promise<PasskeyQuestion>;
}

/** Speaks to the page's own origin, and trusts no answer before a schema has read it. */
export function identityClient(id: string): IdentityClient {
  const send = <C extends Call>(call: C, body: unknown, signal?: AbortSignal) =>
    ask(call, call.path.replace(':id', encodeURIComponent(id)), body, signal) as Promise<v.InferOutput<C['answers']>>;
  return {
    look: (signal) => send(signInCalls.look, undefined, signal),
    answer: (request, signal) => send(signInCalls.answer, request, signal),
    handOut: (signal) => send(signInCalls.handOut, {}, signal),
    askPasskey: () => send(signInCalls.askPasskey, {}),
  };
}
