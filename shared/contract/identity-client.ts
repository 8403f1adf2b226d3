import type * as v from 'valibot';
import { ask, type Question } from './ask.ts';
import { signInQuestions as questions } from './sign-in-questions.ts';
import type { AnswerRequest } from './answers.ts';
import type { HandedOut, Step } from './sign-in.ts';

/** One sign-in, as a page of the provider's own speaks of it with the server. Every member throws UniloginError. */
export interface IdentityClient {
  look(signal: AbortSignal): Promise<Step>;
  answer(request: AnswerRequest, signal: AbortSignal): Promise<Step>;
  handOut(signal?: AbortSignal): Promise<HandedOut>;
}

/** Speaks to the page's own origin, and trusts no answer before a schema has read it. */
export function identityClient(id: string): IdentityClient {
  const send = <C extends Question>(call: C, body: unknown, signal?: AbortSignal) =>
    ask(call, call.path.replace(':id', encodeURIComponent(id)), body, { signal }) as Promise<
      v.InferOutput<C['answers']>
    >;
  return {
    look: (signal) => send(questions.look, undefined, signal),
    answer: (request, signal) => send(questions.answer, request, signal),
    handOut: (signal) => send(questions.handOut, {}, signal),
  };
}
