import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** What one verification of a password costs this machine in CPU time, at the provider's usual parameters. */
export async function argonCost(): Promise<{ cpuMs: number }> {
  const secret = randomBytes(16).toString('hex');
  const kept = await hash(secret, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const rounds = 30;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await verify(kept, secret);
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000 / rounds };
}
