import * as v from 'valibot';
import type { Call } from './call.ts';
import { PasskeyQuestionSchema } from './passkey-proof.ts';
import { AnswerRequestSchema, HandedOutSchema, StepSchema } from './sign-in.ts';

const always = ['interaction-expired', 'state-mismatch', 'wrong-origin', 'unexpected'] as const;

/** What the sign-in page asks: a file of its own, so that the page carries the schemas of no other. */
export const signInCalls = {
  look: {
    method: 'GET',
    path: '/api/sign-ins/:id',
    does: 'Says where the sign-in stands.',
    answers: StepSchema,
    failures: always,
  },
  answer: {
    method: 'POST',
    path: '/api/sign-ins/:id/answer',
    does: 'Answers the step of that revision, and says where the sign-in stands then. An answer that the step does not ask for changes nothing.',
    takes: AnswerRequestSchema,
    answers: StepSchema,
    failures: [...always, 'malformed', 'too-busy'],
  },
  handOut: {
    method: 'POST',
    path: '/api/sign-ins/:id/hand-out',
    does: 'Draws a new secret at the step new-password. It is shown now or never; the last one drawn counts. `left` says how many more may be asked for.',
    takes: v.strictObject({}),
    answers: HandedOutSchema,
    failures: [...always, 'malformed', 'too-busy', 'locked-out'],
  },
  askPasskey: {
    method: 'POST',
    path: '/api/sign-ins/:id/passkey',
    does: 'Gives what to ask an authenticator: at the step username any passkey of this provider, at step-up one of the person’s. It works once; the answer is `passkey`.',
    takes: v.strictObject({}),
    answers: PasskeyQuestionSchema,
    failures: [...always, 'malformed'],
  },
} as const satisfies Record<string, Call>;
