import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Routes } from './sign-in-room.ts';

const dist = new URL('../dist/', import.meta.url);

interface Shelf {
  /** Where in dist/ it lies. */
  folder: string;
  headers: Record<string, string>;
}

const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Built files by address. The widget's names carry no hash of the content; all others do. */
const shelves: Record<string, Shelf> = {
  '/assets': { folder: 'pages', headers: forGood },
  '/own-pages': { folder: 'own-pages', headers: forGood },
  '/vouching': { folder: 'vouching', headers: forGood },
  '/passkeys': { folder: 'passkeys', headers: forGood },
  '/workers': { folder: 'workers', headers: forGood },
  '/widget': {
    folder: 'widget',
    headers: {
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  },
};

/** Serves what the build made, compressed as the build compressed it (`.br`, `.gz` beside the file). */
export function addAssets(routes: Routes, root: URL = dist): void {
  for (const [address, { folder, headers }] of Object.entries(shelves)) {
    const shelf = new URL(folder, root);
    if (!existsSync(shelf)) continue; // not built yet
    routes.use(
      `${address}/*`,
      async (c, next) => {
        await next();
        if (c.res.ok) for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
      },
      serveStatic({
        root: fileURLToPath(shelf),
        precompressed: true,
        rewriteRequestPath: (path) => path.slice(address.length),
      }),
    );
    routes.get(`${address}/*`, (c) => c.text('', 404));
  }
}
