import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, stopServer } from '../../../idp/server.ts';
import { freePort } from '../../support/free-port.ts';
import { openDoorMain, type ProviderProcess, startProcess } from '../../support/provider-process.ts';

let folder: string;
let port: number;
let running: ProviderProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  port = await freePort();
  running = startProcess(openDoorMain, { IDP_PORT: String(port), IDP_DATA: folder });
  await running.listening();
});
afterAll(async () => {
  running.child.kill('SIGKILL');
  await running.ended();
  await rm(folder, { recursive: true, force: true });
});

/** Starts it where it cannot, and gives what it said. */
async function failToStart(environment: Record<string, string>): Promise<string> {
  const failed = startProcess(openDoorMain, { IDP_PORT: '0', IDP_DATA: join(folder, 'other'), ...environment });
  expect(await failed.ended()).toBe(1);
  expect(failed.out.stdout).toBe('');
  return failed.out.stderr;
}

describe('what it cannot do, it says in one sentence', () => {
  test('port taken', async () => {
    expect(await failToStart({ IDP_PORT: String(port) })).toBe(
      `Port ${port} is taken: another process listens on it.\n`,
    );
  });
  test('port taken on another address', async () => {
    const server = await new Promise<Server>((resolve) => {
      const other: Server = createServer().listen(0, () => resolve(other));
    });
    const address = server.address();
    const taken = typeof address === 'object' ? address?.port : undefined;
    expect(await failToStart({ IDP_PORT: String(taken) })).toBe(
      `Port ${taken} is taken: another process listens on it.\n`,
    );
    server.close();
  });
  test('database locked', async () => {
    expect(await failToStart({ IDP_DATA: folder })).toBe(
      `The database in ${folder} is locked: another process is using it.\n`,
    );
  });
  test.each([
    ['IDP_PORT', 'http', 'IDP_PORT must be a port from 0 to 65535.\n'],
    ['IDP_ISSUER', 'http://x/path', 'IDP_ISSUER must be an origin such as https://login.example.dk.\n'],
    ['UNILOGIN_PEPPER', 'short', 'UNILOGIN_PEPPER must be a secret of at least 32 characters.\n'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must be an address that begins with postgres://.\n'],
  ])('%s of the wrong form', async (name, value, sentence) => {
    expect(await failToStart({ [name]: value })).toBe(sentence);
  });
  test('an https address without the number of proxies before it', async () => {
    expect(await failToStart({ IDP_ISSUER: 'https://login.example.dk' })).toBe(
      'IDP_PROXIES must be the number of proxies before it, 0 to 9, and be said where IDP_ISSUER is https.\n',
    );
  });
  test('a server that is not there', async () => {
    expect(await failToStart({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' })).toBe(
      'The database server named by DATABASE_URL does not answer.\n',
    );
  });
});

test('no library warns at start or at the first requests', async () => {
  for (const path of ['/.well-known/openid-configuration', '/jwks', '/authorize', '/readyz', '/sign-out']) {
    await fetch(`http://localhost:${port}${path}`);
  }
  expect(running.out.stderr).toBe('');
  const lines = running.out.stdout.trim().split('\n');
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('level', 'info');
});

test('told to stop, it answers what is under way, refuses the rest, and ends well', async () => {
  const slow = fetch(`http://localhost:${port}/api/slow`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  running.child.kill('SIGTERM');
  await expect.poll(() => running.out.stdout).toContain('"stopping"');
  await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
  expect(await (await slow).json()).toEqual({ slow: true });
  const answeredAt = Date.now();
  expect(await running.ended()).toBe(0);
  expect(Date.now() - answeredAt).toBeLessThan(3000);
  expect(running.out.stdout).toContain('"stopped"');
});

test('whoever sends slowly holds a connection for seconds only', async () => {
  const server = await startServer(() => undefined, 0);
  expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
  await stopServer(server);
});
