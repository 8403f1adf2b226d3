import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAssets } from '../../../idp/assets.ts';

const script = 'export const answer = 42;\n'.repeat(50);
const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
let folder: string;
let server: Server;
let port: number | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  for (const [shelf, name] of [
    ['pages', 'sign-in.4f2a.js'],
    ['widget', 'unilogin.js'],
  ] as const) {
    await mkdir(join(folder, shelf));
    await writeFile(join(folder, shelf, name), script);
    await writeFile(join(folder, shelf, `${name}.br`), brotliCompressSync(script));
    await writeFile(join(folder, shelf, `${name}.gz`), gzipSync(script));
  }
  await mkdir(join(folder, 'releases/0.1.0'), { recursive: true });
  await writeFile(join(folder, 'releases/0.1.0/unilogin.js'), script);
  await writeFile(
    join(folder, 'releases/0.1.0/integrity.json'),
    JSON.stringify({ entry: 'unilogin.js', files: { 'unilogin.js': hash } }),
  );
  await mkdir(join(folder, 'releases/0.0.9'));
  await writeFile(join(folder, 'releases/0.0.9/inline-a1b2c3d4.js'), script);
  await writeFile(join(folder, 'releases/0.0.9/inline-a1b2c3d4.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'secret.txt'), 'not for the web');
  const routes = new Hono<{ Bindings: HttpBindings }>();
  addAssets(routes, { root: pathToFileURL(`${folder}/`), issuer: 'https://login.example.dk' });
  const answer = getRequestListener(routes.fetch, { overrideGlobalObjects: false }); // as the provider does
  server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  port = typeof address === 'object' ? address?.port : undefined;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Without fetch, which unpacks the body and tidies the path. */
function get(path: string, headers: Record<string, string> = {}): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ answer, body: Buffer.concat(chunks) }));
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('built files', () => {
  test('go out as the browser can unpack them, and with their type', async () => {
    const { answer, body } = await get('/assets/sign-in.4f2a.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(answer.headers['content-type']).toMatch(/^text\/javascript/);
    expect(brotliDecompressSync(body).toString()).toBe(script);
    expect(
      (await get('/assets/sign-in.4f2a.js', { 'accept-encoding': 'gzip' })).answer.headers['content-encoding'],
    ).toBe('gzip');
    expect((await get('/assets/sign-in.4f2a.js')).body.toString()).toBe(script);
  });

  test("the widget may be loaded by any service's page", async () => {
    const { answer } = await get('/widget/unilogin.js', { origin: 'https://service.example' });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(answer.headers['cache-control']).not.toContain('immutable');
  });

  test('a released version is kept for good, and the newest script for minutes', async () => {
    const released = (await get('/widget/0.1.0/unilogin.js')).answer;
    expect(released.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(released.headers).not.toHaveProperty('content-security-policy');
    expect((await get('/widget/unilogin.js')).answer.headers['cache-control']).toBe('public, max-age=300');
  });

  test('a page that was open before an update still loads what it has not loaded yet', async () => {
    const { answer, body } = await get('/widget/inline-a1b2c3d4.js', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(script);
    expect(answer.headers['content-type']).toMatch(/^text\/javascript/);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect((await get('/widget/inline-00000000.js')).answer.statusCode).toBe(404);
  });

  test('a version that is not there says which are', async () => {
    const { answer, body } = await get('/widget/0.2.0/unilogin-front-0.2.0.tgz');
    expect(answer.statusCode).toBe(404);
    expect(body.toString()).toMatch(/^Released here: 0\.0\.9, 0\.1\.0\. npm run pack:widget/);
  });

  test('a version gives the lines that hold a page’s scripts to their hashes, and the policy that lets them run', async () => {
    const { answer, body } = await get('/widget/0.1.0/embed.txt');
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    const text = body.toString();
    const [, map = ''] = /<script type="importmap">([^]*?)<\/script>/.exec(text) ?? [];
    const address = 'https://login.example.dk/widget/0.1.0/unilogin.js';
    expect(JSON.parse(map)).toEqual({ integrity: { [address]: hash } });
    expect(text).toContain(`src="${address}" integrity="${hash}"`);
    expect(text).toContain(`'sha256-${createHash('sha256').update(map).digest('base64')}'`);
  });

  test.each([
    '/widget/0.2.0/unilogin.js',
    '/widget/0.2.0/embed.txt',
    '/widget/0.1.0/nothing.js',
    '/widget/integrity-00000000.js',
    '/widget/..%2fsecret-a1b2c3d4.js',
    '/widget/0.1.0/../secret.txt',
    '/widget/0.1.0/..%2f..%2fsecret.txt',
    '/assets/nothing.js',
    '/assets/../secret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/',
  ])('%s is not there', async (path) => {
    const { answer, body } = await get(path);
    expect([400, 404]).toContain(answer.statusCode);
    expect(body.toString()).not.toContain('not for the web');
  });
});
