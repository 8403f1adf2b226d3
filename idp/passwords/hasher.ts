import { availableParallelism } from 'node:os';
import { hash, type Options, verify } from '@node-rs/argon2';
import { UniloginError } from '../../shared/contract/errors.ts';

/**
 * OWASP's first choice of the Password Storage Cheat Sheet: 19 MiB, two passes, one lane. 11 to 18 ms here
 * (test/bench/argon-cost.ts measures it), so that a class of thirty waits a third of a second on one core.
 */
export const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** At so many that wait, whoever comes would wait for seconds, and is told to come again instead. */
const longestQueue = 1000;
const retryAfterSeconds = 5;

/** Hashes passwords, as many at once as there are cores; the rest queue, so that no burst takes all memory. */
export interface Hasher {
  /** @throws UniloginError `too-busy` */
  hash(text: string): Promise<string>;
  /** @throws UniloginError `too-busy` */
  matches(hash: string, text: string): Promise<boolean>;
}

export function createHasher(pepper: Buffer): Hasher {
  const options: Options = { ...argon2id, secret: pepper };
  const atMost = limitTo(availableParallelism());
  return {
    hash: (text) => atMost(() => hash(text, options)),
    matches: (known, text) => atMost(() => verify(known, text, options)),
  };
}

function limitTo(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= longestQueue) throw new UniloginError('too-busy', { retryAfterSeconds });
      await new Promise<void>((resolve) => waiting.push(resolve)); // whoever leaves hands its place on
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
