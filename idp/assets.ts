import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { addEmbedCode, version } from './embed-code.ts';
import type { Routes } from './sign-in-room.ts';

const dist = new URL('../dist/', import.meta.url);

/** What only documents heed, and a worker, and what only answers to questions need: a file that is sent without is none the less safe. */
const forDocuments = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-frame-options',
  'x-request-id',
];

interface Shelf {
  /** Where in dist/ it lies. */
  folder: string;
  headers: Record<string, string>;
  /** Workers have a policy of their own. */
  isOfDocuments?: boolean;
}

const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };
/** The pages of services load these, with hashes that only their own readable copy can be held against. */
const forEverybody = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** Built files by address. The widget's names carry no hash of the content; all others do. */
const shelves: Record<string, Shelf> = {
  '/assets': { folder: 'pages', headers: forGood },
  '/own-pages': { folder: 'own-pages', headers: forGood },
  '/vouching': { folder: 'vouching', headers: forGood },
  '/framed': { folder: 'framed', headers: forGood },
  '/first-passkey': { folder: 'first-passkey', headers: forGood },
  '/pupils': { folder: 'pupils', headers: forGood },
  '/passkeys': { folder: 'passkeys', headers: forGood },
  '/workers': { folder: 'workers', headers: forGood, isOfDocuments: true },
  '/widget': {
    folder: 'widget',
    headers: { 'cache-control': 'public, max-age=300', ...forEverybody },
  },
};

export interface Places {
  /** What the build made: dist/. */
  readonly root?: URL;
  /** The issuer, which stands in addresses that services copy. */
  readonly issuer: string;
  /** Released versions of the widget, a folder each (scripts/pack-widget.ts): dist/releases. */
  readonly releases?: string | undefined;
}

/** Serves what the build made, compressed as the build compressed it (`.br`, `.gz` beside the file). */
export function addAssets(routes: Routes, { root = dist, issuer, releases }: Places): void {
  const released = releases ?? fileURLToPath(new URL('releases', root));
  addEmbedCode(routes, issuer, released);
  // A number stands for the same bytes for ever, so that a page can name their hash
  const forWidget = { ...forGood, ...forEverybody };
  if (existsSync(released)) put(routes, `/widget/${version}/*`, '/widget', { folder: released, headers: forWidget });
  for (const [address, shelf] of Object.entries(shelves)) {
    const folder = fileURLToPath(new URL(shelf.folder, root));
    if (!existsSync(folder)) continue; // not built yet
    put(routes, `${address}/*`, address, { ...shelf, folder });
    routes.get(`${address}/*`, (c) => c.text('', 404));
  }
}

/** `folder`: where what comes after the address lies. */
function put(routes: Routes, pattern: string, address: string, shelf: Shelf): void {
  const { folder, headers, isOfDocuments = false } = shelf;
  routes.use(
    pattern,
    async (c, next) => {
      await next();
      if (!c.res.ok) return;
      for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
      c.res.headers.delete('last-modified'); // what is kept for good, or for minutes, is not asked for again
      if (!isOfDocuments) for (const name of forDocuments) c.env.outgoing.removeHeader(name);
    },
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.slice(address.length),
    }),
  );
}
