import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../idp/database/open.ts';
import type { OneTimeSecrets, School } from '../../idp/people/school-file.ts';
import { createDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { type ProviderProcess, startProcess } from './provider-process.ts';

/** Several processes of the provider on one Postgres, behind one address that gives each connection to the next of them. */
export interface SideBySide {
  /** The address, which is the issuer. */
  readonly issuer: string;
  readonly database: Database;
  readonly processes: readonly ProviderProcess[];
  stop(): Promise<void>;
}

/** @param parts.postgres a server on which a database may be made */
export async function startSideBySide(parts: {
  postgres: string;
  count: number;
  school: School;
  secrets: OneTimeSecrets;
  upstreams?: object;
}): Promise<SideBySide> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-beside-'));
  const write = async (name: string, content: object) => {
    await writeFile(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const made = await createDatabase(parts.postgres);
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const environment = {
    DATABASE_URL: made.url,
    IDP_ISSUER: issuer,
    IDP_DATA: folder,
    IDP_LOG: 'info',
    ...(parts.upstreams && { IDP_UPSTREAMS: await write('upstreams.json', { upstreams: [parts.upstreams] }) }),
  };
  const files = {
    IDP_SCHOOL: await write('school.json', parts.school),
    IDP_ACCOUNTS: await write('accounts.json', parts.secrets),
  };
  const running: { port: number; process: ProviderProcess }[] = [];
  for (let number = 0; number < parts.count; number += 1) {
    const own = await freePort();
    // The first brings the school; the others find it
    const process = startProcess('idp/main.ts', {
      ...environment,
      ...(number === 0 && files),
      IDP_PORT: String(own),
    });
    await process.listening();
    running.push({ port: own, process });
  }
  const balancer = await balance(port, running);
  const opened = await openDatabase({ url: made.url });
  return {
    issuer,
    database: opened.database,
    processes: running.map(({ process }) => process),
    async stop() {
      balancer.close();
      await opened.close();
      for (const { process } of running) {
        process.child.kill('SIGKILL');
        await process.ended();
      }
      await made.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each connection goes to the next process that lives; one that is on a process which dies is cut off, as it would be. */
async function balance(
  port: number,
  running: readonly { port: number; process: ProviderProcess }[],
): Promise<Pick<Server, 'close'>> {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const alive = running.filter(({ process: { child } }) => child.exitCode === null && child.signalCode === null);
    const next = alive[turn++ % alive.length];
    if (next === undefined) return void incoming.destroy();
    const outgoing = connect(next.port, 'localhost');
    for (const socket of [incoming, outgoing]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        incoming.destroy();
        outgoing.destroy();
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    close: () => {
      for (const socket of open) socket.destroy();
      return server.close();
    },
  };
}
