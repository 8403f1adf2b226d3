import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import * as v from 'valibot';
import { inMemoryBundle } from '../../../scripts/in-memory-bundle.ts';
import { listening } from '../bench-pages.ts';

const folder = new URL('../../../dist/workers/', import.meta.url);
const Manifest = v.record(v.string(), v.object({ file: v.string(), isEntry: v.optional(v.boolean()) }));

/** A page of its own with the worker as it is built; cut off from other origins, which gets it a finer clock. */
export async function startWorkerPage(): Promise<{ origin: string; worker: string; close(): void }> {
  const manifest = Object.values(
    v.parse(Manifest, JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'))),
  );
  const entry = manifest.find(({ isEntry }) => isEntry === true);
  if (!entry) throw new Error('no worker was built');
  const scripts = new Map([
    ['/page.js', await inMemoryBundle('test/bench/pages/strength-page.ts')],
    ...(await Promise.all(
      manifest.map(async ({ file }) => [`/workers/${file}`, await readFile(new URL(file, folder), 'utf8')] as const),
    )),
  ]);
  const server = createServer((request, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><title></title><script type="module" src="/page.js"></script>');
  });
  return { origin: await listening(server), worker: `/workers/${entry.file}`, close: () => void server.close() };
}
