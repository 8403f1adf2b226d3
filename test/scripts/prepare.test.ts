import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../repo/repository.ts';

/** Runs the script with another Node's version number. */
function prepareOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ['--import', preload, 'scripts/prepare.mjs'], { cwd: root, encoding: 'utf8' });
}

test.each(['18.20.4', '20.18.3'])('Node %s is refused in one sentence', (version) => {
  const { status, stderr, stdout } = prepareOn(version);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(`This needs Node 20.19 or newer, and this is ${version}: see https://nodejs.org.\n`);
});

test.each(['20.19.0', '24.21.0'])('on Node %s nothing is said when all is there', (version) => {
  expect(prepareOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

describe('in a fresh clone', () => {
  let clone: string;
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'unilogin-clone-'));
    write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/lit': { version: '3.3.3' } } }));
  });
  afterEach(() => rmSync(clone, { recursive: true }));

  const write = (path: string, content: string) => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), content);
  };
  const installed = (version: string) =>
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/lit': { version } } }));
  /** Runs it with programs of that name that only write down how they were called, and end with this code. */
  const prepareWith = (code: number, ...options: string[]) => {
    for (const name of ['npm', 'apt-get']) {
      write(`bin/${name}`, `#!/bin/sh\necho ${name} "$@" >> ${join(clone, 'called')}\nexit ${code}\n`);
      chmodSync(join(clone, 'bin', name), 0o755);
    }
    write('called', '');
    const env = {
      ...process.env,
      PATH: `${join(clone, 'bin')}:${process.env['PATH'] ?? ''}`,
      UNILOGIN_CHROMIUM: '/none',
    };
    const script = join(root, 'scripts/prepare.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: clone, env, encoding: 'utf8' });
    return { status, stderr, called: readFileSync(join(clone, 'called'), 'utf8') };
  };

  test('dependencies are installed when there are none, and when the lock file has changed', () => {
    expect(prepareWith(0).called).toMatch(/^npm ci /);
    installed('3.3.2');
    expect(prepareWith(0).called).toMatch(/^npm ci /);
    installed('3.3.3');
    expect(prepareWith(0)).toEqual({ status: 0, stderr: '', called: '' });
  });

  test('a missing browser is installed where that may be, and otherwise named in one line', () => {
    installed('3.3.3');
    const refused = prepareWith(1, '--browsers');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toBe('The tests need more: sudo apt-get install -y --no-install-recommends chromium\n');
    if (process.getuid?.() === 0) {
      expect(prepareWith(0, '--browsers').called).toMatch(/^apt-get update .*\napt-get install .* chromium\n$/);
    }
  });
});
