import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Bundle, bundles } from './bundles.ts';
import { compressFolder } from './compress.ts';
import { buildExtension, forThisMachine } from './extension.ts';
import { targets } from './extension-manifest.ts';
import { oneLanguage } from './one-language.ts';
import { plainImports } from './plain-imports.ts';
import { sideBySide } from './side-by-side.ts';
import { tightTemplates } from './tight-templates.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['widget', 'shared', 'scripts', 'vite.config.ts', 'package-lock.json'];

/** Builds dist/ when a source is newer, and says whether it did. */
export async function buildWhenStale(): Promise<boolean> {
  if (!(await isStale({ names: bundles.map(({ name }) => name), of: sources }))) return false;
  await buildAll();
  return true;
}

/** The same for the extension, which only its own tests and developers need. */
export async function buildExtensionWhenStale(): Promise<void> {
  const names = targets.map((target) => `extension/${target}`);
  const of = [...sources, 'extension', 'manifest.json'];
  if (await isStale({ names, of })) await buildExtension(forThisMachine);
}

async function isStale({ names, of }: { names: readonly string[]; of: readonly string[] }): Promise<boolean> {
  const newest = Math.max(...(await Promise.all(of.map((source) => changedAt(join(root, source))))));
  const built = await Promise.all(names.map((name) => timeOf(join(root, 'dist', name))));
  return built.some((time) => time <= newest);
}

/** Builds beside dist/ and moves the folders in at the end: a server that reads dist/ never finds half a build. */
export async function buildAll(wanted = bundles): Promise<void> {
  const workshop = join(root, 'node_modules', '.cache', `build-${process.pid}`);
  try {
    for (const bundle of wanted) await buildOne(bundle, join(workshop, bundle.name));
    for (const { name } of wanted) {
      const place = join(root, 'dist', name);
      await mkdir(dirname(place), { recursive: true });
      if (existsSync(place)) await rename(place, join(workshop, `old-${name.replace('/', '-')}`));
      await rename(join(workshop, name), place);
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Builds one bundle into a folder: the same bytes on every machine and at any time. */
export async function buildOne(bundle: Bundle, outDir: string): Promise<void> {
  const input = Object.fromEntries(Object.entries(bundle.entries).map(([name, path]) => [name, join(root, path)]));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    base: bundle.base,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['module', 'browser', 'production'] }, // whatever NODE_ENV says
    plugins: [
      plainImports(),
      tightTemplates(),
      sideBySide(),
      ...(bundle.language ? [oneLanguage(bundle.language)] : []),
    ],
    build: {
      outDir,
      manifest: 'manifest.json',
      sourcemap: bundle.hasSourceMaps ?? false,
      rolldownOptions: {
        input,
        // The script tag's exports are part of its interface: `import { … } from '…/unilogin.js'`
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: bundle.entryNames,
          chunkFileNames: '[name]-[hash].js',
          ...(bundle.hasSourceMaps && sourcesByPlace),
          ...(bundle.inOneFile && { codeSplitting: { groups: groupsOf(input) } }),
        },
      },
    },
  });
  await compressFolder(outDir);
}

/** A source is called by its place in the repository, and not by where this machine keeps that. */
const sourcesByPlace = {
  sourcemapPathTransform: (source: string, map: string) => placeOf(resolve(dirname(map), source)),
  sourcemapIgnoreList: (source: string, map: string) =>
    placeOf(resolve(dirname(map), source)).startsWith('node_modules'),
};
const placeOf = (path: string) => /node_modules\/(?!\.cache).*/.exec(path)?.[0] ?? relative(root, path);

async function timeOf(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).mtimeMs : 0;
}

/** With what it imports, each entry is a group of its own. */
function groupsOf(input: Record<string, string>) {
  return Object.entries(input).map(([name, path]) => ({ name, test: (id: string) => id === path }));
}

/** When anything under a path changed last; a folder's own time tells of files that went away. */
async function changedAt(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const names = await readdir(path);
  return Math.max(own.mtimeMs, ...(await Promise.all(names.map((name) => changedAt(join(path, name))))));
}

// With names of bundles only those: npm run build -- widget
if (import.meta.main) {
  const names = process.argv.slice(2);
  try {
    await buildAll(names.length > 0 ? bundles.filter(({ name }) => names.includes(name)) : bundles);
    if (names.length === 0) await buildExtension(forThisMachine);
  } catch (reason) {
    // Where in the bundler it happened helps nobody; its message names file and line
    console.error(reason instanceof Error ? reason.message : reason);
    process.exit(1);
  }
}
