import { UniloginError } from '../../shared/contract/errors.ts';
import type { NewPasskey, PasskeyOrder } from '../../shared/contract/passkeys.ts';
import { toBase64url, toBytes } from './bytes.ts';
import { authenticators, told } from './told.ts';

/**
 * Lets the device make a passkey. Must be called soon after a click.
 * @throws UniloginError `cancelled`, `passkey-here-already`, `passkey-unsupported`, `unexpected`
 */
export async function makePasskey(order: PasskeyOrder): Promise<NewPasskey> {
  const { challenge, user, excludeCredentials, ...rest } = order;
  const publicKey = {
    ...rest,
    challenge: toBytes(challenge),
    user: { ...user, id: toBytes(user.id) },
    excludeCredentials: excludeCredentials.map(({ type, id }) => ({ type, id: toBytes(id) })),
  };
  const { id, response } = await told(authenticators().create({ publicKey }));
  if (!(response instanceof AuthenticatorAttestationResponse)) throw new UniloginError('unexpected', {});
  return {
    id,
    clientDataJSON: toBase64url(response.clientDataJSON),
    attestationObject: toBase64url(response.attestationObject),
    transports: response.getTransports(),
  };
}
