import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Routes } from './sign-in-room.ts';

/** A version in an address, as a pattern of Hono's. */
export const version = String.raw`:version{\d+\.\d+\.\d+}`;

/** What the release says of its own scripts (scripts/package/release.ts). */
const Integrity = v.object({
  entry: v.string(),
  files: v.record(v.pipe(v.string(), v.regex(/^[\w.-]+$/)), v.pipe(v.string(), v.regex(/^sha384-[\w+/=]{64}$/))),
});

/** `/widget/VERSION/embed.txt`: the lines that a page copies, which name the hash of every script that they may ever load. */
export function addEmbedCode(routes: Routes, issuer: string, releases: string): void {
  routes.get(`/widget/${version}/embed.txt`, async (c) => {
    const number = c.req.path.split('/')[2] ?? '';
    const file = await readFile(join(releases, number, 'integrity.json'), 'utf8').catch(() => undefined);
    if (file === undefined) return c.text('', 404);
    return c.text(embedCode(`${issuer}/widget/${number}`, v.parse(Integrity, JSON.parse(file))));
  });
}

/**
 * An import map holds what is imported later to its hash too; `integrity` on the script tag alone is about that one file. The map
 * stands in the page, so a strict policy names its hash: nothing unsafe is asked for.
 */
function embedCode(base: string, { entry, files }: v.InferOutput<typeof Integrity>): string {
  const integrity = Object.fromEntries(Object.entries(files).map(([name, hash]) => [`${base}/${name}`, hash]));
  const map = JSON.stringify({ integrity }, undefined, 1);
  const hash = createHash('sha256').update(map).digest('base64');
  return `<!-- Content-Security-Policy: script-src ${base}/ 'sha256-${hash}' -->
<script type="importmap">${map}</script>
<script type="module" crossorigin src="${base}/${entry}" integrity="${files[entry] ?? ''}"></script>
`;
}
