import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { argon2id } from '../../idp/passwords/hasher.ts';

/** What one verification of a password costs this machine in CPU time, at the provider's parameters and with a pepper. */
export async function argonCost(): Promise<{ cpuMs: number }> {
  const secret = randomBytes(16).toString('hex');
  const options = { ...argon2id, secret: randomBytes(32) };
  const kept = await hash(secret, options);
  const rounds = 30;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await verify(kept, secret, options);
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000 / rounds };
}
