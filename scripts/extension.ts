import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { listing as da } from '../shared/i18n/extension/da.ts';
import { listing as en } from '../shared/i18n/extension/en.ts';
import { importsOf } from './extension-imports.ts';
import { type Audience, manifestFor, type Mode, type Target, targets } from './extension-manifest.ts';
import { nativeBrowser } from './native-browser.ts';
import { parsedTemplates } from './parsed-templates.ts';
import { plainImports } from './plain-imports.ts';
import { tightTemplates } from './tight-templates.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const ownPlace = join(root, 'dist', 'extension');

/** Files that go in as they are. */
const asTheyAre = [
  'popup/popup.html',
  'popup/popup.css',
  'warning/warning.html',
  'options/options.html',
  'page.css',
  'managed-schema.json',
  'icons',
];

/** By the provider that `npm start` runs. */
export const forThisMachine = { mode: 'development', provider: 'http://localhost:4400' } as const;

export interface Wanted {
  readonly mode: Mode;
  /** The issuer at which people sign in who choose none. */
  readonly provider: string;
  readonly audience?: Audience;
  /** Where the folders chromium and firefox go: dist/extension. */
  readonly into?: string;
}

/** Builds a folder for each browser: the same code, with what that browser wants. */
export async function buildExtension({ mode, provider, audience, into = ownPlace }: Wanted): Promise<void> {
  const workshop = join(root, 'node_modules', '.cache', `extension-${process.pid}`);
  try {
    for (const target of targets) {
      const folder = join(workshop, target);
      const licences: string[] = [];
      for (const entries of bundles) licences.push(await buildCode(target, folder, provider, entries));
      await writeFile(join(folder, 'licences.md'), oneOf(licences));
      await buildGuard(folder);
      for (const path of asTheyAre) {
        const name = path.split('/').at(-1) ?? path;
        await cp(join(root, 'extension', path), join(folder, name), { recursive: true, filter: isShipped });
      }
      for (const page of ['popup', 'options', 'warning']) await preload(folder, page);
      await writeLocales(folder);
      const source: unknown = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
      const manifest = manifestFor(target, mode, source, audience);
      await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      const place = join(into, target);
      await mkdir(into, { recursive: true });
      if (existsSync(place)) await rename(place, join(workshop, `old-${target}`));
      await rename(folder, place);
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

type Entry = 'background' | 'options' | 'popup' | 'warning';

/**
 * What shares its modules. The window opens a frame sooner where all of its first picture is one file: each file that a page of an
 * extension asks for is a way through the browser's process.
 */
const bundles: readonly (readonly Entry[])[] = [['background', 'options', 'warning'], ['popup']];

/** Gives the licences of what it brings. */
async function buildCode(target: Target, outDir: string, provider: string, entries: readonly Entry[]): Promise<string> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['module', 'browser', 'production'] }, // whatever NODE_ENV says: the same bytes everywhere
    define: { __PROVIDER__: JSON.stringify(provider) },
    plugins: [plainImports(), parsedTemplates(), tightTemplates(), ...(target === 'firefox' ? [nativeBrowser()] : [])],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, join(root, 'extension', name, `${name}.ts`)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: entries.includes('popup') ? 'popup-[name].js' : '[name].js',
        },
      },
    },
  });
  return readFile(join(outDir, 'licences.md'), 'utf8');
}

/** Each of them once. */
function oneOf(licences: readonly string[]): string {
  const parts = licences.map((all) => all.split(/^(?=## )/m));
  const [[head = ''] = []] = parts;
  return (
    head + [...new Set(parts.flatMap(([, ...rest]) => rest.map((one) => `${one.trimEnd()}\n\n`)))].toSorted().join('')
  );
}

/** The script that goes into pages: one file, and no module. */
async function buildGuard(outDir: string): Promise<void> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      license: false,
      rolldownOptions: {
        input: { guard: join(root, 'extension/guard/content.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}

/** Names in a page all that its script imports, so that none of it waits for another to be read. */
async function preload(folder: string, page: string): Promise<void> {
  const place = join(folder, `${page}.html`);
  const [own, ...imported] = importsOf(folder, `${page}.js`);
  const links = imported.toSorted().map((name) => `<link rel="modulepreload" href="${name}" />\n    `);
  const tag = `<script type="module" src="${own}"></script>`;
  await writeFile(place, (await readFile(place, 'utf8')).replace(tag, links.join('') + tag));
}

const isShipped = (path: string): boolean => !/\.(svg|md)$/.test(path);

async function writeLocales(folder: string): Promise<void> {
  for (const [language, words] of Object.entries({ da, en })) {
    const messages = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
    await mkdir(join(folder, '_locales', language), { recursive: true });
    await writeFile(join(folder, '_locales', language, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
  }
}

// npm run build:extension; with an address, for that provider and the stores; with --school, for those who roll it out
if (import.meta.main) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { school: { type: 'boolean' } } });
  const [provider] = positionals;
  await buildExtension({
    ...(provider === undefined ? forThisMachine : { mode: 'release', provider: new URL(provider).origin }),
    ...(values.school && { audience: 'school' }),
  });
}
