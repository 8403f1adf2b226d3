import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './bundles.ts';
import { buildAll } from './build.ts';
import { serveSite, writeSite } from '../site/generator/eleventy-site.ts';

const port = Number(process.env['DOCS_PORT'] ?? 4600);

const placeOf = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** The scripts of its pages, and a worker, which shares no chunk with a page. */
const scriptsIn = (name: string): readonly Bundle[] => [
  {
    name: `${name}/script`,
    entries: { page: 'site/live/page.ts', frame: 'site/live/frame.ts' },
    base: './',
    entryNames: '[name].js',
  },
  { name: `${name}/worker`, entries: { strength: 'shared/strength/worker.ts' }, base: './', entryNames: '[name].js' },
];

/** Writes the documentation into a folder of dist, and says where that is. */
export async function buildDocs(name = 'docs'): Promise<string> {
  const place = placeOf(name);
  await rm(place, { recursive: true, force: true });
  await writeSite(place);
  await buildAll(scriptsIn(name));
  return place;
}

// npm run build:docs writes it; npm run docs writes it, serves it, and writes again what changes
if (import.meta.main) {
  const place = await buildDocs();
  if (process.argv.includes('--serve')) await serveSite(place, port);
}
