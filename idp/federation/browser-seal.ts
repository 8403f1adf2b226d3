import { hkdfSync } from 'node:crypto';
import { compactDecrypt, CompactEncrypt } from 'jose';

/** What alone can open a seal: the cookie that binds a sign-in to its browser (docs/decisions/0004), which is not kept here. */
export interface Sealing {
  readonly signIn: string;
  readonly browser: string;
  /** What the seal is for; one for something else does not open. */
  readonly use: 'departure' | 'found';
}

export async function seal(text: string, sealing: Sealing): Promise<string> {
  return new CompactEncrypt(Buffer.from(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyOf(sealing));
}

/** @throws Error when it was sealed for another browser, sign-in or use */
export async function unseal(sealed: string, sealing: Sealing): Promise<string> {
  const { plaintext } = await compactDecrypt(sealed, keyOf(sealing));
  return new TextDecoder().decode(plaintext);
}

function keyOf({ browser, signIn, use }: Sealing): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', browser, signIn, `unilogin ${use}`, 32));
}
