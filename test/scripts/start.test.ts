import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../repo/repository.ts';
import { freePort } from '../support/free-port.ts';

let data = '';

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'unilogin-start-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

async function startOn(ports: { IDP_PORT?: number; DEMO_PORT?: number }) {
  const all = {
    IDP_PORT: await freePort(),
    DEMO_PORT: await freePort(),
    DEMO_PORT_2: await freePort(),
    MITID_PORT: await freePort(),
    LOCAL_PORT: await freePort(),
    ...ports,
  };
  const environment = Object.fromEntries(Object.entries(all).map(([name, port]) => [name, String(port)]));
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, ...environment, IDP_DATA: join(data, String(all.IDP_PORT)) },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, ended, ports: all };
}

/** Somebody else's program on a port. */
async function occupy(host: string): Promise<{ port: number; free(): void }> {
  const port = await freePort();
  const server = createServer((_, response) => response.end('somebody else'));
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return { port, free: () => void server.close() };
}

test.each([
  ['IDP_PORT', 'localhost'],
  ['DEMO_PORT', '127.0.0.1'],
])(
  'when the port of %s is taken, one sentence says so and the exit code is not zero',
  async (name, host) => {
    const taken = await occupy(host);
    const { said, ended } = await startOn({ [name]: taken.port });
    expect(await ended).toBe(1);
    taken.free();
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.err).toContain(String(taken.port));
  },
  60_000,
);

test('prints where to go and five accounts to try, without a warning, and ends when it is told to', async () => {
  const { child, said, ended, ports } = await startOn({});
  await expect.poll(() => said.out, { timeout: 50_000 }).toContain('Ctrl-C');
  expect(said.err).toBe('');
  for (const port of Object.values(ports)) expect(said.out).toContain(`:${port}`);
  expect(said.out.match(/^ {2}[a-zæøå]{4}\d{4} /gm)).toHaveLength(5);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 60_000);
