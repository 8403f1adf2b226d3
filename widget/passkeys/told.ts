import { UniloginError } from '../../shared/contract/errors.ts';
import { mayAsk } from './may-ask.ts';

/** What the browser said of an authenticator, as our codes. It tells little on purpose: "not now" has many reasons. */
const codes = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'passkey-here-already',
  NotSupportedError: 'passkey-unsupported',
} as const;

/** @throws UniloginError instead of what the browser throws */
export async function told(credential: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const given = await credential.catch((cause: unknown) => {
    const name = cause instanceof DOMException ? cause.name : '';
    throw new UniloginError(
      Object.entries(codes).find(([known]) => known === name)?.[1] ?? 'unexpected',
      {},
      { cause },
    );
  });
  if (!(given instanceof PublicKeyCredential)) throw new UniloginError('cancelled', {});
  return given;
}

/** @throws UniloginError `passkey-unsupported` where there are none, as on a page without https, or in a frame that may ask none */
export function authenticators(): CredentialsContainer {
  if (!('PublicKeyCredential' in globalThis) || !mayAsk()) throw new UniloginError('passkey-unsupported', {});
  return navigator.credentials;
}
