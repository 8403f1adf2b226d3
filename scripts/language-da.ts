import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { XorFilter } from '../shared/language-da/blocklist/xor-filter.ts';
import { pack } from '../shared/language-da/pack.ts';
import { cities, clubs } from '../shared/language-da/places.ts';
import { rankedPicks } from '../shared/language-da/pupil-passwords.ts';

const root = new URL('../', import.meta.url);
const home = new URL('shared/language-da/', root);
const made = '// Made by `npm run language-da`';

/** How many of each list are kept, so that the package stays below 70 kB (gzip) and all dictionaries below 95. */
const kept = { words: 12_500, femaleNames: 3000, maleNames: 3000, lastNames: 2000, passwords: 5000, english: 4500 };

/** Every generated file of shared/language-da and shared/strength, by its path. */
export async function languageFiles(): Promise<Record<string, string>> {
  const words = await listOf('common-words.txt');
  const female = await listOf('first-names-female.txt');
  const male = await listOf('first-names-male.txt');
  const last = await listOf('last-names.txt');
  const passwords = await packageList('language-common/src/passwords.json');
  const english = await packageList('language-en/src/commonWords.json');
  const beginnings = distinct([
    ...rankedPicks(),
    ...passwords.slice(0, 3000),
    ...words.filter((word) => word.length >= 4).slice(0, 1000),
    ...[female, male, last].flatMap((names) => names.slice(0, 300)),
    ...cities,
    ...clubs,
  ]).filter((word) => word.length >= 3);
  return {
    'shared/language-da/dictionaries.generated.ts': `${made} of lists/; sources and licences: NOTICE.md
export const packed = ${text({
      words: pack(telling(words).slice(0, kept.words)),
      femaleNames: pack(telling(female).slice(0, kept.femaleNames)),
      maleNames: pack(telling(male).slice(0, kept.maleNames)),
      lastNames: pack(telling(last).slice(0, kept.lastNames)),
    })};\n`,
    'shared/language-da/blocklist/beginnings.generated.ts': `${made}: ${beginnings.length} beginnings of common passwords
export const beginnings = ${JSON.stringify(pack(beginnings))};\n`,
    'shared/language-da/blocklist/filter.generated.ts': `${made}: ${beginnings.length} beginnings of common passwords
export const filter = ${text(XorFilter.of(beginnings))};\n`,
    'shared/strength/international.generated.ts': `${made} of @zxcvbn-ts/language-common (MIT) and language-en (OpenSubtitles 2024, ODC-BY 1.0)
export const packed = ${text({
      passwords: pack(telling(passwords).slice(0, kept.passwords)),
      english: pack(telling(english.filter((word) => !words.includes(word))).slice(0, kept.english)),
    })};\n`,
  };
}

/** What zxcvbn-ts gains from: words that trying all letters would not find sooner than their rank does. */
function telling(words: readonly string[]): string[] {
  return distinct(words).filter((word, at) => word.length >= 3 && at < 10 ** word.length);
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.normalize('NFC').toLowerCase()))].filter((word) =>
    /^[^A-Z\s]+$/.test(word),
  );
}

async function listOf(name: string): Promise<string[]> {
  return (await readFile(new URL(`lists/${name}`, home), 'utf8')).trim().split('\n');
}

async function packageList(path: string): Promise<string[]> {
  const file = await readFile(new URL(`node_modules/@zxcvbn-ts/${path}`, root), 'utf8');
  return v.parse(v.array(v.string()), JSON.parse(file));
}

const text = (value: object): string => JSON.stringify(value, undefined, 2);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = process.cwd(); // npm runs a package's steps in its folder
  switch (process.argv[2]) {
    case undefined:
      for (const [path, file] of Object.entries(await languageFiles())) await writeFile(new URL(path, root), file);
      break;
    case 'package': // what `npm pack` in shared/language-da asks for
      await rm(join(packed, 'dist'), { recursive: true, force: true });
      execFileSync(
        process.execPath,
        [fileURLToPath(new URL('node_modules/typescript/bin/tsc', root)), '-p', 'tsconfig.package.json'],
        { cwd: packed, stdio: 'inherit' },
      );
      break;
    case 'tidy':
      await rm(join(packed, 'dist'), { recursive: true, force: true });
  }
}
