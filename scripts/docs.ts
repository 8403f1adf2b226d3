import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './bundles.ts';
import { buildAll } from './build.ts';
import { serveSite, writeSite } from '../site/generator/eleventy-site.ts';

const place = fileURLToPath(new URL('../dist/docs', import.meta.url));
const port = Number(process.env['DOCS_PORT'] ?? 4600);

/** The scripts of its pages, and a worker, which shares no chunk with a page. */
const scripts: readonly Bundle[] = [
  {
    name: 'docs/script',
    entries: { page: 'site/live/page.ts', frame: 'site/live/frame.ts' },
    base: './',
    entryNames: '[name].js',
  },
  { name: 'docs/worker', entries: { strength: 'shared/strength/worker.ts' }, base: './', entryNames: '[name].js' },
];

/** Writes the documentation into dist/docs. */
export async function buildDocs(): Promise<void> {
  await rm(place, { recursive: true, force: true });
  await writeSite(place);
  await buildAll(scripts);
}

// npm run build:docs writes it; npm run docs writes it, serves it, and writes again what changes
if (import.meta.main) {
  await buildDocs();
  if (process.argv.includes('--serve')) await serveSite(place, port);
}
