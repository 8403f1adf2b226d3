import { askForPasskey } from '../../../shared/contract/passkey-question.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import { askAuthenticator } from '../../passkeys/ask-authenticator.ts';

/** The answer of an authenticator to what this sign-in asks it. @throws UniloginError */
export async function usePasskey(signIn: string): Promise<Answer> {
  return { answer: 'passkey', passkey: await askAuthenticator(await askForPasskey(signIn)) };
}
