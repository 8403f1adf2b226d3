import { sha256 } from '@noble/hashes/sha2.js';
import type { GuardStore } from './guard-store.ts';

/** So many are remembered. */
const most = 50;

/**
 * Where a person said that their password is fine. Kept is a mark of twenty bits of each, salted, so the disk tells no address: of
 * the sites of the whole world thousands have the same.
 */
export async function isFinePlace(store: GuardStore, origin: string): Promise<boolean> {
  const { salt, fine } = await store.kept();
  return fine.includes(markOf(origin, salt));
}

export async function addFinePlace(store: GuardStore, origin: string): Promise<void> {
  const kept = await store.kept();
  const mark = markOf(origin, kept.salt);
  await store.keep({ ...kept, fine: [mark, ...kept.fine.filter((one) => one !== mark)].slice(0, most) });
}

function markOf(origin: string, salt: readonly number[]): string {
  const hash = sha256(new Uint8Array([...salt, ...new TextEncoder().encode(origin)]));
  return [...hash.subarray(0, 3)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 5);
}
