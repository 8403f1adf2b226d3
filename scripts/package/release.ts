import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFolder } from '../compress.ts';
import { filesUnder } from '../zip-files.ts';

/** Subresource Integrity: the hash as a page writes it. */
export const integrityOf = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Lays the script tag's files into a folder, with the hashes of all its scripts (`integrity.json`). */
export async function layOutScript(built: string, into: string, version: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const names = (await readdir(built)).filter((name) => /\.(js|js\.map|md)$/.test(name)).toSorted();
  for (const name of names) await cp(join(built, name), join(into, name));
  const scripts = names.filter((name) => name.endsWith('.js'));
  const hashes = await Promise.all(
    scripts.map(async (name) => [name, integrityOf(await readFile(join(into, name)))] as const),
  );
  const integrity = { version, entry: 'unilogin.js', files: Object.fromEntries(hashes) };
  await writeFile(join(into, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
}

/**
 * Puts a version where a provider serves it for good. What was released under a number once is never anything else.
 * @throws Error when that number stands for other bytes
 */
export async function release(files: ReadonlyMap<string, Uint8Array>, place: string): Promise<void> {
  if (!existsSync(place)) {
    const workshop = `${place}.${process.pid}`;
    await mkdir(workshop, { recursive: true });
    for (const [name, content] of files) await writeFile(join(workshop, name), content);
    await compressFolder(workshop);
    return rename(workshop, place);
  }
  const before = await filesUnder(place);
  const isSame = (name: string) => Buffer.from(before.get(name) ?? []).equals(Buffer.from(files.get(name) ?? []));
  const names = new Set([...files.keys(), ...[...before.keys()].filter((name) => !/\.(br|gz)$/.test(name))]);
  const other = [...names].filter((name) => !before.has(name) || !files.has(name) || !isSame(name));
  if (other.length === 0) return;
  throw new Error(
    `This number is released, with another ${other.join(', ')}: raise the version in package.json. If nobody has loaded it but you, remove ${place}.`,
  );
}
