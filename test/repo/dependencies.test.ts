import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, read, root } from './repository.ts';

interface Package {
  version?: string;
  license?: string;
  dev?: boolean;
  resolved?: string;
}

const lock: { packages: Record<string, Package> } = JSON.parse(read('package-lock.json'));
const manifest: { scripts: Record<string, string> } & Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> = JSON.parse(read('package.json'));

/** What may be part of what we ship. */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'PostgreSQL',
  'MIT-0',
  'CC0-1.0',
  'Unlicense',
];
/** As it is, in a file of its own, with its source named in NOTICE: that is all this licence asks. */
const asTheyAre: Record<string, string> = { 'node_modules/webextension-polyfill': 'MPL-2.0' };
const isAllowed = (license: string) =>
  license
    .split(/ OR | AND |[()]/)
    .filter((part) => part !== '')
    .some((one) => allowed.includes(one));

test('what we ship has a licence that allows it', () => {
  const shipped = Object.entries(lock.packages).filter(([path, one]) => path !== '' && one.dev !== true);
  expect(
    shipped
      .filter(([path, { license = '' }]) => !isAllowed(license) && asTheyAre[path] !== license)
      .map(([path, one]) => [path, one.license]),
  ).toEqual([]);
});

test('every direct dependency is pinned to one version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file names no host to download from', () => {
  expect(Object.values(lock.packages).filter((one) => one.resolved?.includes('://'))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*(?:npmjs|registry|verdaccio|artifactory|nexus)/i);
});

test('no file names a registry', () => {
  const named = files()
    .filter((path) => /(^|\/)(\.npmrc|\.yarnrc.*|\.ci\/.*|package\.json|.*\.mjs|.*\.ya?ml)$/.test(path))
    .filter((path) => /registry\s*=|registry\.npmjs|--registry/.test(read(path)));
  expect(named).toEqual([]);
});

test('every command that a page names is a script', () => {
  const pages = files().filter((path) => path.endsWith('.md'));
  const missing = pages.flatMap((path) =>
    [...read(path).matchAll(/npm run ([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter(
        (name) =>
          !(name.replace(/:$/, '') in manifest.scripts) &&
          !Object.keys(manifest.scripts).some((one) => one.startsWith(name)),
      )
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every script runs a file that is there', () => {
  const missing = Object.entries(manifest.scripts).filter(([, command]) =>
    (command.match(/[\w./-]+\.(?:ts|mjs)/g) ?? []).some((file) => !existsSync(join(root, file))),
  );
  expect(missing).toEqual([]);
});
