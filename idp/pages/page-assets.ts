import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The built files of a page, as addresses. */
export interface PageAssets {
  /** The one module script. */
  readonly script: string;
  /** What it imports at once. */
  readonly preload: readonly string[];
  /** What a step with pictures needs beside. */
  readonly pictures: readonly string[];
}

const Chunk = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
});
const Manifest = v.record(v.string(), Chunk);
type Manifest = v.InferOutput<typeof Manifest>;

const entry = 'widget/define/sign-in.ts';
const drawings = 'widget/elements/drawn-pictures.ts';

/**
 * Finds the sign-in page's files in what the build wrote (Vite's manifest).
 * @throws Error when nothing has been built
 */
export function readPageAssets(folder: URL = new URL('../../dist/pages/', import.meta.url)): PageAssets {
  const file = new URL('manifest.json', folder);
  if (!existsSync(file)) throw new Error('dist/pages is missing: npm run build');
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`dist/pages/manifest.json has no ${entry}: npm run build`);
  const preload = withImports(manifest, entry).filter((path) => path !== chunk.file);
  const pictures = withImports(manifest, drawings).filter((path) => path !== chunk.file && !preload.includes(path));
  const address = (path: string): string => `/assets/${path}`;
  return { script: address(chunk.file), preload: preload.map(address), pictures: pictures.map(address) };
}

function withImports(manifest: Manifest, name: string): string[] {
  const chunk = manifest[name];
  return chunk ? [...new Set([chunk.file, ...chunk.imports.flatMap((other) => withImports(manifest, other))])] : [];
}
