import { scryptAsync } from '@noble/hashes/scrypt.js';

/**
 * 8 MiB and some 40 ms. It makes a list of likely passwords dear to try; what keeps a short one is that the disk has one byte of
 * it (decision 0051).
 */
const hardness = { N: 2 ** 13, r: 8, p: 1 };
/** While the browser runs, its memory has all of them, so that another password is as good as never taken for this one. */
const bytes = 4;
/** Milliseconds after which the worker does something else in between. */
const asyncTick = 8;

/** Four numbers below 256, of which the disk gets the first. */
export type Fingerprint = readonly number[];

/** A fingerprint of a password, memory-hard. Costs the same for each, however long. */
export async function fingerprintOf(password: string, salt: Uint8Array): Promise<Fingerprint> {
  const letters = new TextEncoder().encode(password.normalize('NFC'));
  return [...(await scryptAsync(letters, salt, { ...hardness, dkLen: bytes, asyncTick }))];
}

/** Whether all of `known` agrees; looks at every byte whatever the first ones say. */
export function agrees(known: Fingerprint, other: Fingerprint): boolean {
  return known.length > 0 && known.reduce((different, byte, at) => different | (byte ^ (other[at] ?? 256)), 0) === 0;
}
