import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fromTheStart = /\bfrom\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const alsoLater = /(?:\bfrom\s*|\bimport\()["'`]\.\/([\w.-]+\.js)["'`]/g;

/** A script of a built extension and all that it imports, itself first. `later`: with what is imported by a call. */
export function importsOf(folder: string, entry: string, { later = false } = {}): readonly string[] {
  const files = new Set([entry]);
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(later ? alsoLater : fromTheStart)) if (name) files.add(name);
  }
  return [...files];
}
