import * as v from 'valibot';
import type { Call } from './call.ts';
import { passkeyQuestion } from './passkey-question.ts';
import { AnswerRequestSchema } from './answers.ts';
import { signInQuestions } from './sign-in-questions.ts';

const always = ['interaction-expired', 'state-mismatch', 'wrong-origin', 'unexpected'] as const;

/** What the sign-in page asks, as the server takes it. */
export const signInCalls = {
  look: {
    ...signInQuestions.look,
    does: 'Says where the sign-in stands.',
    failures: always,
  },
  answer: {
    ...signInQuestions.answer,
    does: 'Answers the step of that revision, and says where the sign-in stands then. An answer that the step does not ask for changes nothing.',
    takes: AnswerRequestSchema,
    failures: [...always, 'malformed', 'too-busy'],
  },
  handOut: {
    ...signInQuestions.handOut,
    does: 'Draws a new secret at the step new-password. It is shown now or never; the last one drawn counts. `left` says how many more may be asked for.',
    takes: v.strictObject({}),
    failures: [...always, 'malformed', 'too-busy', 'locked-out'],
  },
  askPasskey: {
    ...passkeyQuestion,
    does: 'Gives what to ask an authenticator: at the step username any passkey of this provider, at step-up one of the person’s. It works once; the answer is `passkey`.',
    takes: v.strictObject({}),
    failures: [...always, 'malformed'],
  },
} as const satisfies Record<string, Call>;
