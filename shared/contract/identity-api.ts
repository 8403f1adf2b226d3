import * as v from 'valibot';
import { approvalCalls } from './approvals.ts';
import type { Call } from './call.ts';
import { practiseCall } from './practice.ts';
import { AnswerRequestSchema, HandedOutSchema, StepSchema } from './sign-in.ts';

const always = ['interaction-expired', 'state-mismatch', 'wrong-origin', 'unexpected'] as const;

/**
 * The identity API of the provider's own pages. Every call needs the cookie of the browser that began the sign-in, or of the session
 * where it says so; a POST also the header `unilogin-request: 1` and our own origin. Server, client and docs/openapi.json all come from this table.
 */
export const identityApi = {
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
  practise: practiseCall,
  ...approvalCalls,
} as const satisfies Record<string, Call>;
