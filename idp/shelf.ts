import { serveStatic } from '@hono/node-server/serve-static';
import type { Routes } from './sign-in-room.ts';

/** What only documents heed, and a worker, and what only answers to questions need: a file that is sent without is none the less safe. */
const forDocuments = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-frame-options',
  'x-request-id',
];

/** Kept by browsers for as long as they like: the address stands for these bytes and no others. */
export const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };
/** The pages of services load these, with hashes that only their own readable copy can be held against. */
export const forEverybody = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** What is sent with files, and what finds them. */
interface Shelf {
  readonly headers: Record<string, string>;
  /** Workers have a policy of their own. */
  readonly isOfDocuments?: boolean;
  readonly find: ReturnType<typeof filesIn>;
}

/** Finds files of a folder, compressed as they were when they were built (`.br`, `.gz` beside the file). */
export function filesIn(folder: string, nameOf: (path: string) => string) {
  return serveStatic({ root: folder, precompressed: true, rewriteRequestPath: nameOf });
}

/** Puts files at the addresses of a pattern. What is not found is left to the next. */
export function putShelf(routes: Routes, pattern: string, { headers, isOfDocuments = false, find }: Shelf): void {
  routes.use(
    pattern,
    async (c, next) => {
      await next();
      if (!c.res.ok) return;
      for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
      c.res.headers.delete('last-modified'); // what is kept for good, or for minutes, is not asked for again
      if (!isOfDocuments) for (const name of forDocuments) c.env.outgoing.removeHeader(name);
    },
    find,
  );
}
