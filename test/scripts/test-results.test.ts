import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countsOf } from '../../scripts/test-results.ts';
import { apart, phases, type Step } from '../../scripts/test-steps.ts';
import { read } from '../repo/repository.ts';

const step = (result: Step['result']): Step => ({ name: 'x', script: 'x', result });

async function fileWith(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'unilogin-counts-')), 'x.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

test('each tool is counted in its own words', async () => {
  const vitest = await fileWith({ numPassedTests: 3, numFailedTests: 1 });
  const playwright = await fileWith({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(await countsOf(step('vitest'), vitest, false)).toEqual({ passed: 3, failed: 1 });
  expect(await countsOf(step('playwright'), playwright, false)).toEqual({ passed: 4, failed: 2 });
  expect(await countsOf(step('counts'), await fileWith({ passed: 5, failed: 0 }), true)).toEqual({
    passed: 5,
    failed: 0,
  });
});

test('a step that fails without a failed test still fails the whole', async () => {
  expect(await countsOf(step('vitest'), '/nowhere', false)).toEqual({ passed: 0, failed: 1 });
  const allPassed = await fileWith({ passed: 5, failed: 0 });
  expect(await countsOf(step('counts'), allPassed, false)).toEqual({ passed: 5, failed: 1 });
});

test('a browser that was lost is no failed test, and no passed one: what it was lost with is told', async () => {
  const lost = await fileWith({ passed: 5, failed: 0, lost: ['a.test.ts'] });
  expect(await countsOf(step('counts'), lost, false)).toEqual({ passed: 5, failed: 0, lost: ['a.test.ts'] });
});

test('every step is an npm script that runs alone, and every test script is a step', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const steps = new Set([...phases.flat(2).map(({ script }) => script), ...apart]);
  expect(scripts.filter((name) => name.startsWith('test:') && !steps.has(name))).toEqual([]);
  expect([...steps].filter((name) => !scripts.includes(name))).toEqual([]);
});
