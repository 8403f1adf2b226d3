import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// A copy, as the build step leaves its files where lint and the compiler look
const home = join(root, 'dist/zxcvbn-language-da');
// npm runs the package's own build step with the Node of this project
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
let user: string;

/** A folder of somebody who has zxcvbn-ts, and has installed our tarball beside it. */
beforeAll(async () => {
  await cp(join(root, 'shared/language-da'), home, { recursive: true });
  user = await mkdtemp(join(tmpdir(), 'zxcvbn-user-'));
  execFileSync('npm', ['pack', '--pack-destination', user], { cwd: home, env, stdio: 'pipe' });
  await writeFile(join(user, 'package.json'), '{ "type": "module" }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', './zxcvbn-language-da-0.1.0.tgz'], {
    cwd: user,
    env,
    stdio: 'pipe',
  });
  for (const name of ['@zxcvbn-ts', 'fastest-levenshtein']) {
    await symlink(join(root, 'node_modules', name), join(user, 'node_modules', name), 'dir');
  }
}, 120_000);

afterAll(() => Promise.all([user, home].map((folder) => rm(folder, { recursive: true, force: true }))));

test('somebody who installs the package uses it as any language package of zxcvbn-ts', async () => {
  const script = `import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary, translations, translationsForChildren } from 'zxcvbn-language-da';
const told = [translations, translationsForChildren].map((tone) =>
  new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, translations: tone }).check('kærlighed'));
const plain = new ZxcvbnFactory().check('kærlighed');
console.log(JSON.stringify([...told.map(({ feedback }) => feedback.warning), told[0].guesses < plain.guesses / 1000]));`;
  await writeFile(join(user, 'use.js'), script);
  expect(JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: user }).toString())).toEqual([
    'Denne adgangskode er en af de hundrede mest brugte.',
    'Den kode er der mange, der bruger.',
    true,
  ]);
});

test('its types fit those of zxcvbn-ts', async () => {
  const script = `import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary, translations } from 'zxcvbn-language-da';
export const factory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, translations });`;
  await writeFile(join(user, 'use.ts'), script);
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, module: 'preserve', types: [] };
  await writeFile(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  expect(spawnSync(process.execPath, [compiler], { cwd: user }).stdout.toString()).toBe('');
});

test('the tarball brings the licence and whom to name for the words', async () => {
  const installed = join(user, 'node_modules/zxcvbn-language-da');
  expect(await readFile(join(installed, 'LICENSE'), 'utf8')).toContain('MIT License');
  expect(await readFile(join(installed, 'NOTICE.md'), 'utf8')).toContain('ODC-BY 1.0');
});

test('the package is at most 70 kB (gzip), all dictionaries with zxcvbn-ts aside at most 95', async () => {
  const bytes = {
    package: await gzipped('shared/language-da/language-da.ts'),
    all: await gzipped('shared/strength/dictionaries.ts'),
    filter: await gzipped('shared/language-da/blocklist/filter.ts'),
  };
  console.log('gzip, bytes:', bytes);
  expect(bytes.package).toBeLessThanOrEqual(70_000);
  expect(bytes.all).toBeLessThanOrEqual(95_000);
  expect(bytes.filter).toBeLessThanOrEqual(10_500);
});

/** What a file and all that it imports are worth as one minified script. */
async function gzipped(entry: string): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: join(root, entry), formats: ['es'], fileName: 'out' } },
  });
  const bundles = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const scripts = bundles.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  expect(scripts).toHaveLength(1);
  return gzipSync(scripts.join(''), { level: 9 }).length;
}
