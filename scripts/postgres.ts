import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const debian = '/usr/lib/postgresql';

export interface ThrowAwayPostgres {
  /** For TEST_DATABASE_URL or DATABASE_URL. */
  readonly url: string;
  /** Stops the server at once and removes its folder. */
  stop(): Promise<void>;
}

/** Whether this machine has the programs (Debian: apt-get install postgresql). */
export async function hasPostgres(): Promise<boolean> {
  return (await programs()) !== undefined;
}

/**
 * Starts an empty server in a temporary folder, on a free port of 127.0.0.1, with everything but safety (no fsync).
 * Postgres refuses to run as root: then it runs as Debian's user `postgres`.
 */
export async function startPostgres(): Promise<ThrowAwayPostgres> {
  const bin = await programs();
  if (bin === undefined) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-postgres-'));
  const asRoot = process.getuid?.() === 0;
  await chmod(folder, 0o777);
  const call = (program: string, ...args: string[]) =>
    asRoot
      ? run('setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', join(bin, program), ...args], {
          cwd: '/',
        })
      : run(join(bin, program), args);
  const data = join(folder, 'data');
  const port = await freePort();
  await call('initdb', '-D', data, '-U', 'unilogin', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300`;
  await call('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start');
  return {
    url: `postgres://unilogin@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await call('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the newest version that Debian has, or of whatever is on the path. */
async function programs(): Promise<string | undefined> {
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin'));
  const onPath = (process.env['PATH'] ?? '').split(':');
  return [...newest, ...onPath].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
