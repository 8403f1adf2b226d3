import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string(), ''),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** What one bundle of dist/ loads, and when. */
export interface BundleFiles {
  /** The entry and all it imports statically: loaded before anything works. */
  readonly atOnce: readonly string[];
  /** By name of each chunk that is loaded later: the files it brings that are not there when it is asked for. */
  readonly later: ReadonlyMap<string, readonly string[]>;
}

/** Reads the manifest that Vite lays beside a bundle. */
export async function bundleFiles(folder: URL, entry: string): Promise<BundleFiles> {
  const manifest = v.parse(Manifest, JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')));
  const closure = (key: string, known: Set<string>): Set<string> => {
    if (known.has(key)) return known;
    known.add(key);
    for (const next of manifest[key]?.imports ?? []) closure(next, known);
    return known;
  };
  const files = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const first = closure(entry, new Set());
  const later = new Map<string, string[]>();
  const follow = (loaded: ReadonlySet<string>, news: Iterable<string>): void => {
    for (const lazy of new Set([...news].flatMap((key) => manifest[key]?.dynamicImports ?? []))) {
      if (later.has(manifest[lazy]?.name ?? '')) continue;
      const brought = [...closure(lazy, new Set())].filter((one) => !loaded.has(one));
      later.set(manifest[lazy]?.name ?? '', files(brought));
      follow(new Set([...loaded, ...brought]), brought);
    }
  };
  follow(first, first);
  return { atOnce: files(first), later };
}

/** Bytes of the given files as they are served: brotli 11. */
export async function servedBytes(folder: URL, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(new URL(`${file}.br`, folder))).size));
  return sizes.reduce((total, size) => total + size, 0);
}
