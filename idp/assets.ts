import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addEarlierChunks, addReleases } from './releases.ts';
import { filesIn, forEverybody, forGood, putShelf } from './shelf.ts';
import type { Routes } from './sign-in-room.ts';

const dist = new URL('../dist/', import.meta.url);

interface Shelf {
  /** Where in dist/ it lies. */
  folder: string;
  headers: Record<string, string>;
  isOfDocuments?: boolean;
}

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

/** Serves what the build made, and what has been released. */
export function addAssets(routes: Routes, { root = dist, issuer, releases }: Places): void {
  const released = releases ?? fileURLToPath(new URL('releases', root));
  addReleases(routes, issuer, released);
  for (const [address, { folder, ...shelf }] of Object.entries(shelves)) {
    const place = fileURLToPath(new URL(folder, root));
    if (!existsSync(place)) continue; // not built yet
    putShelf(routes, `${address}/*`, { ...shelf, find: filesIn(place, (path) => path.slice(address.length)) });
    if (address === '/widget') addEarlierChunks(routes, released);
    routes.get(`${address}/*`, (c) => c.text('', 404));
  }
}
