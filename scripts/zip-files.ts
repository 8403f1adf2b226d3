import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest that a zip can tell. By this computer's own clock, because that is how it is written: the same bytes in every time zone. */
const always = new Date(1980, 0, 1);
/** Whoever unpacks it may read it, and only they write it: a file of Unix, 0644. */
const mode = { os: 3, attrs: 0o100644 << 16 };

/** The same bytes for the same files, whenever, wherever and in which order they are given. Content by its path in the zip. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const paths = [...files.keys()].sort();
  const content: Zippable = Object.fromEntries(paths.map((path) => [path, files.get(path) ?? new Uint8Array()]));
  return zipSync(content, { level: 9, mtime: always, ...mode });
}

/** Every file under a folder, by its path from there. */
export async function filesUnder(folder: string): Promise<Map<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), new Uint8Array(await readFile(file))] as const),
    ),
  );
}
