import type { Question } from './ask.ts';
import { HandedOutSchema, StepSchema } from './sign-in.ts';

/** What the sign-in page must know of its calls: the schemas of what it sends stay with the server (sign-in-calls.ts). */
export const signInQuestions = {
  look: { method: 'GET', path: '/api/sign-ins/:id', answers: StepSchema },
  answer: { method: 'POST', path: '/api/sign-ins/:id/answer', answers: StepSchema },
  handOut: { method: 'POST', path: '/api/sign-ins/:id/hand-out', answers: HandedOutSchema },
} as const satisfies Record<string, Question>;
