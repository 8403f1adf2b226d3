import * as v from 'valibot';
import { ask, type Question } from './ask.ts';
import { type PasskeyQuestion, PasskeyQuestionSchema } from './passkey-proof.ts';

/** Apart from the other questions of a sign-in: few people have a passkey, and nobody else loads what belongs to it. */
export const passkeyQuestion = {
  method: 'POST',
  path: '/api/sign-ins/:id/passkey',
  answers: PasskeyQuestionSchema,
} as const satisfies Question;

/** What to ask an authenticator in this sign-in. @throws UniloginError */
export async function askForPasskey(signIn: string): Promise<PasskeyQuestion> {
  const asked = await ask(passkeyQuestion, passkeyQuestion.path.replace(':id', encodeURIComponent(signIn)), {});
  return v.parse(PasskeyQuestionSchema, asked);
}
