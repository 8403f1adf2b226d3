import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { root } from '../repo/repository.ts';
import { codeBlocks, type Section } from './code-blocks.ts';

const run = promisify(execFile);
const Versions = v.optional(v.record(v.string(), v.string()), {});
const Manifest = v.looseObject({ dependencies: Versions, devDependencies: Versions });

/** Framework by heading of docs/embed.md, with what checks the types of its app and builds it. */
const frameworks = {
  Vite: ['tsc', 'vite build'],
  React: ['tsc -b', 'vite build'],
  Vue: ['vue-tsc -b', 'vite build'],
  Svelte: ['svelte-check --tsconfig ./tsconfig.app.json --fail-on-warnings', 'vite build'],
} as const;
export type Framework = keyof typeof frameworks;
/** An app that bore its framework's own name would take its place. */
const nameOf = (framework: Framework) => `${framework.toLowerCase()}-pages`;
export const backEnds = { Express: 'express.ts', Hono: 'hono.ts' } as const;

export interface FreshApps {
  readonly folder: string;
  readonly folderOf: (framework: Framework) => string;
  /** The back end's file, installed beside what it imports. */
  fileOf(backEnd: keyof typeof backEnds): string;
}

/**
 * A folder in which somebody has done what docs/embed.md says: an app of each framework as `create-vite` makes one, with the page's own
 * code in it, and the two back ends. All is installed with one `npm install`, the package from its tarball.
 */
export async function makeFreshApps(wanted: readonly Framework[], tarball: string): Promise<FreshApps> {
  const page = codeBlocks('docs/embed.md');
  const folder = await mkdtemp(join(tmpdir(), 'fresh-apps-'));
  const installed = { 'unilogin-front': `file:${tarball}` };
  await Promise.all(wanted.map((name) => createPages(folder, name, sectionOf(page, name), installed)));
  const imported = ['express', 'hono', '@hono/node-server', '@types/express', '@types/node', 'typescript'];
  const backEnd = {
    name: 'back-ends',
    private: true,
    type: 'module',
    dependencies: { ...(await pinned(imported)), ...installed },
  };
  await mkdir(join(folder, 'back-ends'));
  await writeFile(join(folder, 'back-ends/package.json'), JSON.stringify(backEnd));
  for (const name of Object.keys(backEnds)) await writeAll(join(folder, 'back-ends'), sectionOf(page, name));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    skipLibCheck: true, // test/scripts/pack-widget.test.ts checks the package's own
    types: ['node'],
  };
  await writeFile(
    join(folder, 'back-ends/tsconfig.json'),
    JSON.stringify({ compilerOptions, files: Object.values(backEnds) }),
  );
  const workspaces = ['back-ends', ...wanted.map(nameOf)];
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, workspaces }));
  await tool(folder, 'npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  return {
    folder,
    folderOf: (framework) => join(folder, nameOf(framework)),
    fileOf: (name) => join(folder, 'back-ends', backEnds[name]),
  };
}

/** Type-checks and builds, two at a time. @throws Error with what the tool said */
export async function checkAndBuild({ folder }: FreshApps, wanted: readonly Framework[]): Promise<void> {
  const jobs = [
    ['back-ends', 'tsc'],
    ...wanted.flatMap((name) => frameworks[name].map((command) => [nameOf(name), command])),
  ];
  const next = async (): Promise<void> => {
    const [app, command] = jobs.shift() ?? [];
    if (app === undefined || command === undefined) return;
    const [name = '', ...words] = command.split(' ');
    await tool(join(folder, app), join(folder, 'node_modules/.bin', name), words);
    await next();
  };
  await Promise.all([next(), next()]);
}

function sectionOf(page: ReadonlyMap<string, Section>, heading: string): Section {
  const section = page.get(heading);
  if (!section) throw new Error(`docs/embed.md has no ${heading}`);
  return section;
}

async function createPages(folder: string, name: Framework, section: Section, installed: Record<string, string>) {
  const place = join(folder, nameOf(name));
  const [, version, template = ''] =
    section.commands.map((line) => /^npm create vite@(\S+) \S+ -- --template (\S+)$/.exec(line)).find((one) => one) ??
    [];
  if (version === undefined || (await pinned(['create-vite']))['create-vite'] !== version)
    throw new Error(`create-vite ${version}`);
  await tool(folder, join(root, 'node_modules/.bin/create-vite'), [
    nameOf(name),
    '--template',
    template,
    '--no-interactive',
  ]);
  await writeAll(place, section);
  const file = join(place, 'package.json');
  const own = v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')));
  const manifest = {
    ...own,
    dependencies: { ...(await pinned(Object.keys(own.dependencies))), ...installed },
    devDependencies: await pinned(Object.keys(own.devDependencies)),
  };
  await writeFile(file, JSON.stringify(manifest));
}

async function writeAll(place: string, { files }: Section): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), `${text}\n`);
  }
}

/** These packages at the versions of our own lock file, which npm has kept; what only lints is left out. */
async function pinned(names: readonly string[]): Promise<Record<string, string>> {
  const { dependencies, devDependencies } = v.parse(
    Manifest,
    JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
  );
  const versions = { ...dependencies, ...devDependencies };
  return Object.fromEntries(names.flatMap((name) => (versions[name] === undefined ? [] : [[name, versions[name]]])));
}

async function tool(cwd: string, file: string, words: readonly string[]): Promise<void> {
  await run(file, words, { cwd, env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1' } }).catch(
    (reason: unknown) => {
      const { stdout = '', stderr = '' } = reason as { stdout?: string; stderr?: string };
      throw new Error(`${file} ${words.join(' ')} in ${cwd}: ${stdout}${stderr}`, { cause: reason });
    },
  );
}
