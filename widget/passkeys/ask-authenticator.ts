import { UniloginError } from '../../shared/contract/errors.ts';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import { toBase64url, toBytes } from './bytes.ts';
import { authenticators, told } from './told.ts';

/**
 * Lets somebody prove with finger, face or code that a passkey is theirs. Must be called soon after a click.
 * @throws UniloginError `cancelled`, `passkey-unsupported`, `unexpected`
 */
export async function askAuthenticator(question: PasskeyQuestion): Promise<PasskeyAnswer> {
  const { challenge, allowCredentials, ...rest } = question;
  const publicKey = {
    ...rest,
    challenge: toBytes(challenge),
    allowCredentials: allowCredentials.map(({ type, id, transports = [] }) => ({
      type,
      id: toBytes(id),
      transports: transports as AuthenticatorTransport[], // browsers skip those that they do not know
    })),
  };
  const { id, response } = await told(authenticators().get({ publicKey }));
  if (!(response instanceof AuthenticatorAssertionResponse)) throw new UniloginError('unexpected', {});
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    id,
    clientDataJSON: toBase64url(clientDataJSON),
    authenticatorData: toBase64url(authenticatorData),
    signature: toBase64url(signature),
    ...(userHandle && { userHandle: toBase64url(userHandle) }),
  };
}
