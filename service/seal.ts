import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** What a sealed text is for. Each has a key of its own, so that none is taken for another. */
export type Purpose = 'sign-in' | 'session' | 'sign-out' | 'signed-out';

/** Makes text that only this service can read or write: AES-256-GCM. */
export interface Seal {
  /** `until`: milliseconds since 1970 after which the text opens no more. */
  close(purpose: Purpose, content: object, until: number): Promise<string>;
  /** The content, for a schema to judge; undefined when it is too old, changed, sealed elsewhere or for another purpose. */
  open(purpose: Purpose, sealed: string): Promise<unknown>;
}

const enc = 'A256GCM';

/** The first of `secrets` seals, all open. `owner` keeps services apart that share a secret. */
export function createSeal(secrets: readonly string[], owner: string): Seal {
  const keys = new Map<string, Promise<Uint8Array>>();
  const keyOf = (purpose: Purpose, secret: string): Promise<Uint8Array> => {
    const name = JSON.stringify([purpose, secret]);
    const key = keys.get(name) ?? deriveKey(secret, JSON.stringify(['unilogin', owner, purpose]));
    keys.set(name, key);
    return key;
  };
  return {
    async close(purpose, content, until) {
      const jwt = new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc })
        .setExpirationTime(new Date(until));
      return await jwt.encrypt(await keyOf(purpose, secrets[0] ?? ''));
    },
    async open(purpose, sealed) {
      for (const secret of secrets) {
        const content = await tryKey(await keyOf(purpose, secret), sealed);
        if (content !== undefined) return content;
      }
      return undefined;
    },
  };
}

async function tryKey(key: Uint8Array, sealed: string): Promise<unknown> {
  try {
    const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: [enc] };
    const { payload } = await jwtDecrypt(sealed, key, { ...options, requiredClaims: ['exp'] });
    return payload['content'];
  } catch (reason) {
    if (reason instanceof errors.JOSEError || reason instanceof TypeError) return undefined;
    throw reason;
  }
}

/** HKDF (RFC 5869): the secret is long and random, so that no salt and no slow hash is needed. */
async function deriveKey(secret: string, info: string): Promise<Uint8Array> {
  const text = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveBits']);
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, 256));
}
