import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { transformWithOxc } from 'vite';

const demo = new URL('../', import.meta.url);
const widget = new URL('../../dist/widget/', import.meta.url);

/** Browser scripts stand here as TypeScript; types are taken off when a page first asks for one. */
const scripts = new Map<string, Promise<string>>();

function script(path: string): Promise<string> {
  const known = scripts.get(path);
  if (known) return known;
  const url = new URL(path, demo);
  const code = readFile(url, 'utf8').then(async (source) => (await transformWithOxc(source, fileURLToPath(url))).code);
  scripts.set(path, code);
  code.catch(() => scripts.delete(path)); // a file that is not there yet may come
  return code;
}

const brief = { 'cache-control': 'public, max-age=60' };
const javascript = { 'content-type': 'text/javascript; charset=utf-8', ...brief };

/** Serves /styles, /browser and /text of the demo, and the built widget at the root as /unilogin.js and its chunks. */
export function assets(): Hono {
  return new Hono()
    .get('/:folder{browser|text}/:file{[a-z-]+\\.ts}', async (c) =>
      c.body(await script(`${c.req.param('folder')}/${c.req.param('file')}`), 200, javascript),
    )
    .get('/styles/:file{[a-z-]+\\.css}', async (c) =>
      c.body(await readFile(new URL(`styles/${c.req.param('file')}`, demo)), 200, {
        'content-type': 'text/css; charset=utf-8',
        ...brief,
      }),
    )
    .get('/:file{[\\w-]+\\.svg}', async (c) =>
      c.body(await readFile(new URL(`pictures/${c.req.param('file')}`, demo)), 200, {
        'content-type': 'image/svg+xml',
      }),
    )
    .get(
      '/:file{[\\w.-]+\\.js}',
      serveStatic({
        root: fileURLToPath(widget),
        precompressed: true, // scripts/build.ts lays .br and .gz beside each file
        onFound: (_path, c) => c.header('cache-control', 'public, max-age=300'),
      }),
    )
    .onError((reason, c) => {
      if ('code' in reason && reason.code === 'ENOENT') return c.notFound();
      throw reason;
    });
}
