import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { addEmbedCode, version } from './embed-code.ts';
import { filesIn, forEverybody, forGood, putShelf } from './shelf.ts';
import type { Routes } from './sign-in-room.ts';

/** A file that is named after its content, so that it is the same one in whatever version it lies. */
const chunk = String.raw`:name{[\w.-]+-[\w-]{8}\.js(\.map)?}`;

/** Each released version at `/widget/VERSION/` for good, so that a page can name its hashes. */
export function addReleases(routes: Routes, issuer: string, folder: string): void {
  addEmbedCode(routes, issuer, folder);
  putShelf(routes, `/widget/${version}/*`, {
    headers: { ...forGood, ...forEverybody },
    find: async (c, next) => {
      if (existsSync(folder)) return filesIn(folder, (path) => path.slice('/widget'.length))(c, next);
      return next(); // nothing is released yet, and may be while we run
    },
  });
  routes.get(`/widget/${version}/*`, async (c) => {
    const there = await versionsIn(folder);
    if (there.includes(c.req.path.split('/')[2] ?? '')) return c.text('', 404);
    return c.text(
      `Released here: ${there.join(', ') || 'nothing yet'}. npm run pack:widget releases a version.\n`,
      404,
    );
  });
}

/**
 * The rest of a script that a page loaded from `/widget/unilogin.js` before the provider got a newer one: what it loads later, on the
 * click perhaps, is there no more, and lies in the version that it belonged to.
 */
export function addEarlierChunks(routes: Routes, folder: string): void {
  const find: MiddlewareHandler = async (c, next) => {
    const name = c.req.path.slice('/widget/'.length);
    const holder = (await versionsIn(folder)).find((one) => existsSync(join(folder, one, name)));
    return holder === undefined ? next() : filesIn(join(folder, holder), () => name)(c, next);
  };
  routes.use(`/widget/${chunk}`, find);
}

async function versionsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^\d+\.\d+\.\d+$/.test(name)).toSorted();
}
