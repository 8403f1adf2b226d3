import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readElements } from '../../scripts/elements.ts';
import { release } from '../../scripts/package/release.ts';
import { packWidget } from '../../scripts/pack-widget.ts';
import { filesUnder } from '../../scripts/zip-files.ts';
import { files, read, root } from '../repo/repository.ts';

const run = promisify(execFile);
const Exports = v.record(v.string(), v.union([v.string(), v.object({ types: v.string(), default: v.string() })]));
const Package = v.looseObject({
  version: v.string(),
  exports: Exports,
  dependencies: v.record(v.string(), v.string()),
});

let workshop: string;
let unpacked: string;
let tarball: string;
let content: Map<string, Uint8Array>;
let manifest: v.InferOutput<typeof Package>;

beforeAll(async () => {
  // Within the repository, so that what the package depends upon is found
  workshop = await mkdtemp(join(root, 'node_modules/.cache/packed-'));
  ({ tarball } = await packWidget({ releases: join(workshop, 'releases') }));
  await run('tar', ['xzf', tarball, '-C', workshop]);
  unpacked = join(workshop, 'package');
  content = await filesUnder(unpacked);
  manifest = v.parse(Package, JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')));
}, 120_000);
afterAll(() => rm(workshop, { recursive: true, force: true }));

const textOf = (path: string) => new TextDecoder().decode(content.get(path));
const targets = () =>
  Object.entries(manifest.exports).flatMap(([key, to]) => (typeof to === 'string' ? [] : [{ key, ...to }]));

test('every entry of the package is there, with its types, for each element its class and what registers it', async () => {
  const missing = targets().filter((one) =>
    [one.types, one.default].some((path) => !content.has(path.replace('./', ''))),
  );
  expect(missing).toEqual([]);
  const names = (await readElements()).map(({ tag }) => tag.replace('unilogin-', ''));
  expect(names).toContain('login');
  for (const name of names)
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining([`./elements/${name}`, `./define/${name}`]));
});

test('editors and tools find every element in the manifest and in the custom data, at paths that are there', async () => {
  const { modules }: { modules: { path: string }[] } = JSON.parse(textOf('custom-elements.json'));
  expect(modules.map(({ path }) => path).filter((path) => !content.has(path))).toEqual([]);
  expect(textOf('elements.md')).toBe(read('docs/elements.md'));
  const { tags }: { tags: { name: string; attributes: { name: string }[] }[] } = JSON.parse(
    textOf('vscode.html-custom-data.json'),
  );
  expect(tags.map(({ name }) => name)).toEqual((await readElements()).map(({ tag }) => tag));
  const login = tags.find(({ name }) => name === 'unilogin-login');
  expect(login?.attributes).toContainEqual(
    expect.objectContaining({ name: 'display', values: expect.arrayContaining([{ name: 'popup' }]) }),
  );
});

test('publint finds nothing to complain of', async () => {
  const { messages } = await publint({ pkgDir: unpacked, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test('a server that draws pages imports every entry without a page, and no class registers anything', async () => {
  const entries = targets().filter(({ key }) => key !== './strength-worker');
  const names = (await readElements()).map(({ tag }) => tag);
  // Node 20 has no `navigator`
  const script = `
    delete globalThis.navigator;
    const found = {};
    const registered = () => ${JSON.stringify(names)}.filter((name) => globalThis.customElements?.get(name));
    for (const [key, file] of ${JSON.stringify(entries.map((one) => [one.key, pathToFileURL(join(unpacked, one.default)).href]))}) {
      const before = registered();
      await import(file);
      found[key] = registered().filter((name) => !before.includes(name));
    }
    console.log(JSON.stringify(found));`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  });
  expect(stderr).toBe('');
  const found = v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(stdout));
  expect(Object.keys(found).length).toBeGreaterThan(20);
  for (const [key, tags] of Object.entries(found)) if (!key.startsWith('./define/')) expect(tags, key).toEqual([]);
  // What is asked would be seen: where there is a page, or its likeness, what registers does
  expect(found['./define/status']).toEqual(['unilogin-status']);
});

test('nothing else of it can be imported', async () => {
  const paths = [
    '',
    '/lib/service/public.js',
    '/lib/widget/embed.js',
    '/elements/login/login.js',
    '/types/elements.d.ts',
  ];
  const script = `
    const open = await Promise.allSettled(${JSON.stringify(paths)}.map((path) => import('unilogin-front' + path)));
    console.log(JSON.stringify(open.map(({ reason }) => reason?.code)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: unpacked });
  expect(JSON.parse(stdout)).toEqual(paths.map(() => 'ERR_PACKAGE_PATH_NOT_EXPORTED'));
});

/** A folder in which the package is installed. */
async function consumer(name: string): Promise<string> {
  const home = join(workshop, `consumer-${name}`);
  await mkdir(join(home, 'node_modules'), { recursive: true });
  await symlink(unpacked, join(home, 'node_modules/unilogin-front')).catch(() => undefined); // installed before
  return home;
}

/** The modules of the package that a bundler keeps of a page's script, however late they load. */
async function keptOf(script: string): Promise<string[]> {
  const home = await consumer('bundled');
  await writeFile(join(home, 'page.js'), script);
  const built = await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join(home, 'page.js') } },
  });
  const output = 'output' in built ? built.output : [];
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  return modules.flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? (id.split('/package/lib/')[1] ?? []) : [],
  );
}

test('a bundle has the elements that its page registers, and nothing of a class that it does not use', async () => {
  const classes = `import { UniloginPupils } from 'unilogin-front/elements/pupils';
import { UniloginLogin } from 'unilogin-front/elements/login';
import { UniloginFailedEvent } from 'unilogin-front/events';
console.log('a page');`;
  expect(await keptOf(classes)).toEqual([]);
  for (const name of ['login', 'status', 'passkeys']) {
    const kept = await keptOf(`import 'unilogin-front/define/${name}';`);
    const elements = kept.flatMap((path) => /^widget\/elements\/([\w-]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(elements)], name).toEqual([name]);
  }
}, 60_000);

const inFrameworks = {
  'react.tsx': `import type {} from 'unilogin-front/react';
export const right = <unilogin-login display="popup" onunilogin-signed-in={({ person }) => person.id} />;
// @ts-expect-error one of two words
export const wrong = <unilogin-login display="window" />;`,
  'vue.ts': `import type { GlobalComponents } from 'vue';
import type {} from 'unilogin-front/vue';
type Props = InstanceType<GlobalComponents['unilogin-login']>['$props'];
export const right: Props = { display: 'popup', onUniloginSignedIn: ({ person }) => void person.id };
// @ts-expect-error one of two words
export const wrong: Props = { display: 'window' };`,
  'svelte.ts': `import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'unilogin-front/svelte';
type Props = SvelteHTMLElements['unilogin-login'];
export const right: Props = { display: 'popup', 'onunilogin-signed-in': ({ person }) => void person.id };
// @ts-expect-error one of two words
export const wrong: Props = { display: 'window' };`,
  'plain.ts': `import { UniloginStatus } from 'unilogin-front/elements/status';
import { createUniloginHandler } from 'unilogin-front/service';
import 'unilogin-front/embed';
export class Own extends UniloginStatus {}
document.createElement('unilogin-login').addEventListener('unilogin-failed', ({ failure }) => failure.code);
document.querySelector('unilogin-status')?.backend?.startsWith('/');
// @ts-expect-error no secret
createUniloginHandler({ issuer: '', clientId: '' });`,
};

test.each(['nodenext', 'bundler'])(
  'the types of each framework refuse a word that an element does not know: %s',
  async (moduleResolution) => {
    const home = await consumer(moduleResolution);
    for (const [name, text] of Object.entries(inFrameworks)) await writeFile(join(home, name), text);
    const isBundled = moduleResolution === 'bundler';
    const compilerOptions = {
      module: isBundled ? 'esnext' : 'nodenext',
      moduleResolution,
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      skipLibCheck: isBundled, // once is enough
    };
    await writeFile(join(home, 'package.json'), '{ "type": "module" }');
    await writeFile(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(inFrameworks) }));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [compiler, '-p', home]).catch(
      (reason: unknown) => reason as { stdout: string },
    );
    expect(stdout).toBe('');
  },
  120_000,
);

test('nothing is in it but what is used: no test, no provider, no demo, no path of a machine', () => {
  const paths = [...content.keys()];
  expect(paths.filter((path) => !/^(lib\/(widget|service|shared)|types|script)\/|^[\w.-]+$/.test(path))).toEqual([]);
  expect(paths.filter((path) => /\.test\.|\.spec\.|tsconfig|tsbuildinfo|(^|\/)\./.test(path))).toEqual([]);
  const telling = paths.filter((path) => textOf(path).includes(root) || textOf(path).includes('node_modules/.cache'));
  expect(telling).toEqual([]);
});

test('no declaration leads to a source that is not in it', () => {
  const wrong = [...content.keys()].filter(
    (path) => path.endsWith('.d.ts') && /['"]\.[^'"]*\.ts['"]/.test(textOf(path)),
  );
  expect(wrong).toEqual([]);
});

test('each module has a source map that holds its source', () => {
  const modules = [...content.keys()].filter((path) => /^lib\/.*\.js$/.test(path) && !path.includes('.generated.'));
  const without = modules.filter((path) => {
    const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(textOf(`${path}.map`));
    const source = path.replace('lib/', '').replace(/\.js$/, '.ts');
    return map.sources[0] !== `unilogin-front/${source}` || map.sourcesContent[0] !== read(source);
  });
  expect(modules.length).toBeGreaterThan(100);
  expect(without).toEqual([]);
});

test('it names the licence, with its text, of all that it brings, and the version is that of the repository', () => {
  const page = textOf('licences.md');
  const sections = page.split(/^## /m).slice(1);
  const named = sections.map(
    (section) =>
      /^(\S+) \S+ \((?:MIT|BSD-3-Clause)\)\n\n(?:[^]{900,}|Brings no text of its licence\. By .+, https:)/.exec(
        section,
      )?.[1],
  );
  expect(named).toEqual(expect.arrayContaining([...Object.keys(manifest.dependencies), 'lit-html']));
  expect(named).not.toContain(undefined);
  expect(manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  expect(manifest).not.toHaveProperty('scripts');
  expect(manifest).not.toHaveProperty('devDependencies');
});

test('the script tag’s files name the licence of every library that their source maps show', () => {
  const maps = [...content.keys()].filter((path) => /^script\/.*\.map$/.test(path));
  const bundled = maps.flatMap((path) =>
    [...textOf(path).matchAll(/node_modules\/((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, name]) => name),
  );
  const named = [...textOf('script/licences.md').matchAll(/^## (\S+) - \S+ \((?:MIT|BSD-3-Clause)\)/gm)].map(
    ([, name]) => name,
  );
  expect(new Set(bundled).size).toBeGreaterThan(3);
  expect(named).toEqual(expect.arrayContaining(bundled));
});

test('the pages on embedding and releasing name the version that there is', () => {
  for (const page of ['docs/embed.md']) {
    const versions = new Set(read(page).match(/(?<=widget\/|unilogin-front-)\d+\.\d+\.\d+/g));
    expect([...versions], page).toEqual([manifest.version]);
  }
});

test('the same sources make the same package, byte for byte, in another folder and time zone', async () => {
  const home = await mkdtemp(join(tmpdir(), 'again-'));
  const needed = files().filter((path) => /^(widget|service|shared|scripts)\/|^[^/]+$/.test(path));
  for (const path of needed) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await cp(join(root, path), join(home, path));
  }
  await symlink(join(root, 'node_modules'), join(home, 'node_modules')); // what `npm ci` brings
  const env = { PATH: process.env['PATH'], HOME: home, TZ: 'Pacific/Kiritimati' };
  await run(process.execPath, ['scripts/pack-widget.ts'], { cwd: home, env });
  const first = await filesUnder(dirname(tarball));
  const again = await filesUnder(join(home, 'dist/releases', manifest.version));
  await rm(home, { recursive: true, force: true });
  expect([...again.keys()].toSorted()).toEqual([...first.keys()].toSorted());
  for (const [name, bytes] of first)
    expect(Buffer.from(again.get(name) ?? []).equals(Buffer.from(bytes)), name).toBe(true);
}, 120_000);

test('attack: a number that has been released is never given other bytes', async () => {
  const place = join(workshop, 'once/0.1.0');
  const made = new Map([['unilogin.js', new TextEncoder().encode('export const one = 1;')]]);
  await release(made, place);
  await release(made, place);
  const other = new Map([['unilogin.js', new TextEncoder().encode('export const two = 2;')]]);
  await expect(release(other, place)).rejects.toThrow('another unilogin.js: raise the version');
  await expect(release(new Map([...made, ['more.js', new Uint8Array(1)]]), place)).rejects.toThrow('another more.js');
  expect(await readFile(join(place, 'unilogin.js'), 'utf8')).toBe('export const one = 1;');
});
