import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import addonsLinter from 'addons-linter';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packExtension } from '../../scripts/pack-extension.ts';
import { root } from '../repo/repository.ts';

const provider = 'https://provider.example.dk';
const packages = ['unilogin-chromium.zip', 'unilogin-firefox.zip'];
let workshop: string;
beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'pack-'));
  await packExtension({ provider, into: join(workshop, 'first') });
});
afterAll(() => rm(workshop, { recursive: true, force: true }));

const bytes = (place: string, name: string) => readFile(join(workshop, place, name));
const filesOf = async (name: string) => Object.entries(unzipSync(await bytes('first', name)));

test('the sources that reviewers get make the same packages, byte for byte, in another folder and time zone', async () => {
  const home = join(workshop, 'reviewer');
  for (const [path, content] of await filesOf('unilogin-sources.zip')) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), content);
  }
  await symlink(join(root, 'node_modules'), join(home, 'node_modules')); // what `npm ci` brings
  await promisify(execFile)(process.execPath, ['scripts/pack-extension.ts', provider], {
    cwd: home,
    env: { PATH: process.env['PATH'], TZ: 'Pacific/Kiritimati' },
  });
  for (const name of [...packages, 'unilogin-sources.zip']) {
    const [first, again] = [await bytes('first', name), await bytes('reviewer/dist/store', name)];
    expect(again.equals(first), name).toBe(true);
  }
});

test('the sources hold nothing of anybody’s machine', async () => {
  const names = (await filesOf('unilogin-sources.zip')).map(([name]) => name);
  expect(names).toContain('BUILD.md');
  expect(names.filter((name) => /node_modules|^dist|^data|\.git\/|\.env|\.log$/.test(name))).toEqual([]);
});

test('Mozilla’s linter, which is that of `web-ext lint`, finds nothing', async () => {
  const config = { _: [join(workshop, 'first', 'unilogin-firefox.zip')], output: 'none', logLevel: 'fatal' };
  const { errors, warnings, notices } = await addonsLinter.createInstance({ config, runAsBinary: false }).run();
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

describe.each(packages)('in %s', (name) => {
  const texts = async () =>
    (await filesOf(name))
      .filter(([path]) => /\.(js|html|css)$/.test(path))
      .map(([path, content]) => ({ path, text: new TextDecoder().decode(content) }));

  test('attack: no code comes from elsewhere, nor out of a text', async () => {
    const ways =
      /\beval\(|\bnew Function\b|(?<!\.)\bFunction\(|importScripts|\bimport\((?!["'`]\.\/[\w-]+\.js["'`]\))|createElement\(["'`](?:script|iframe|object|embed)|document\.write|srcdoc|(?:inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|createScript(?:URL)?\b|<script(?! type="module" src="\w+\.js">)/g;
    for (const { path, text } of await texts()) expect(text.match(ways) ?? [], path).toEqual([]);
  });

  test('no address stands but that of the provider', async () => {
    for (const { path, text } of await texts()) {
      const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+/g) ?? [];
      expect(new Set(addresses.filter((one) => one !== provider)), path).toEqual(new Set());
    }
  });

  test('nothing is shipped that is not needed', async () => {
    const kinds = new Set((await filesOf(name)).map(([path]) => path.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'md', 'png']);
  });
});
