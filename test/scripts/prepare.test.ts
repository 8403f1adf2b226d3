import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
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
