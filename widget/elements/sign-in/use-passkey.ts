import type { PasskeyQuestion } from '../../../shared/contract/passkey-proof.ts';
import type { Answer } from '../../../shared/contract/sign-in.ts';
import { askAuthenticator } from '../../passkeys/ask-authenticator.ts';

/** The answer of an authenticator to what this sign-in asks it. @throws UniloginError */
export async function usePasskey(ask: () => Promise<PasskeyQuestion>): Promise<Answer> {
  return { answer: 'passkey', passkey: await askAuthenticator(await ask()) };
}
