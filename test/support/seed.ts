import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { startProcess } from './process.ts';

/** Where processes of the same run find it. */
const variable = 'UNILOGIN_TEST_SEED';

/**
 * The data folder of a provider that has started once with the demo school. Every system of this run begins with a copy of it:
 * to make the tables and to hash 124 one-time secrets takes a start three quarters of its time. Gives what removes it.
 */
export async function sowSeed(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-seed-'));
  const port = await freePort();
  const environment = {
    IDP_PORT: String(port),
    IDP_ISSUER: `http://localhost:${port}`,
    IDP_DATA: join(folder, 'idp'),
    IDP_SCHOOL: 'demo/school.json',
    IDP_ACCOUNTS: 'demo/accounts.json',
  };
  const readyAt = `http://localhost:${port}/readyz`;
  const provider = await startProcess({ file: 'idp/main.ts', environment, readyAt, told: [] });
  await provider.stop();
  process.env[variable] = environment.IDP_DATA;
  return () => rm(folder, { recursive: true, force: true });
}

/** The seed of this run, if there is one. */
export function seedOfThisRun(): string | undefined {
  return process.env[variable];
}
