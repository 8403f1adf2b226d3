import * as v from 'valibot';
import { type Answer, AnswerSchema } from '../../shared/contract/answers.ts';
import type { SignInState } from '../sign-in/state.ts';

/** What a form without a script answers: the field of the step where the person is, and nothing else. */
export function answerOfForm(state: SignInState, form: FormData): Answer | undefined {
  if (state.at === 'username') return read({ answer: 'username', username: form.get('username') });
  if (state.at === 'step-up') {
    if (form.get('answer') !== 'ask-adult') return { answer: 'not-now' };
    return read({ answer: 'ask-adult', adult: form.get('adult') ?? undefined });
  }
  if (state.at === 'window') {
    if (form.get('answer') === 'pass-by') return { answer: 'pass-by' };
    return read({ answer: 'through-window', code: form.get('code') ?? undefined });
  }
  if (state.at === 'waiting') return { answer: form.get('answer') === 'to-window' ? 'to-window' : 'cancel' };
  if (state.at !== 'secret' || state.kind !== 'password') return undefined;
  return read({ answer: 'secret', secret: { kind: 'password', password: form.get('password') } });
}

function read(answer: unknown): Answer | undefined {
  const parsed = v.safeParse(AnswerSchema, answer);
  return parsed.success ? parsed.output : undefined;
}
