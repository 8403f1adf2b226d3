import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../idp/config.ts';
import { createLog } from '../../idp/log.ts';
import { openProvingRoom } from '../../idp/proving-room.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Clock } from './clock.ts';
import { openTestDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { giveDemoSecrets, testPepper } from './hashed-secrets.ts';
import { type RunningProvider, startTestProvider } from './identity-provider.ts';
import { demoSchool, secretOf } from './demo-school.ts';

export interface ProvingProvider extends RunningProvider {
  /** The one-time secret of somebody of the demo school. */
  secretOf(username: string): Secret;
}

/** The real provider with its real sign-in room and the demo school, on a free port, by another clock if one is given. */
export async function startProvingProvider(
  environment: Record<string, string> = {},
  clock?: Clock,
): Promise<ProvingProvider> {
  const { database, notices, close } = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  const port = await freePort();
  const config = readConfig({
    IDP_PORT: String(port),
    IDP_DATA: folder,
    IDP_SCHOOL: demoSchool,
    UNILOGIN_PEPPER: testPepper,
    ...environment,
  });
  const log: string[] = [];
  const room = await openProvingRoom({
    config,
    database,
    notices,
    log: createLog('info', { write: (line) => void log.push(line) }),
    ...(clock && { now: clock.now }),
  });
  if (config.accounts === undefined) await giveDemoSecrets(database, clock?.now() ?? new Date());
  const running = await startTestProvider(room, { issuer: config.issuer, database, port });
  return {
    ...running,
    secretOf,
    get log() {
      return [...log, ...running.log];
    },
    async stop() {
      await running.stop();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
