import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, onceMore, reasonsIn, together } from '../../scripts/test-results.ts';
import { apart, phases, type Step } from '../../scripts/test-steps.ts';
import { read } from '../repo/repository.ts';

const ended = (succeeded: boolean, output = '') => ({ succeeded, output });
const step = (result: Step['result']): Step => ({ name: 'x', script: 'x', result });

async function fileWith(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'unilogin-counts-')), 'x.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const vitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  testResults: [
    { name: '/x/a.test.ts', status: 'failed' },
    { name: '/x/b.test.ts', status: 'passed' },
  ],
};
const suites = [
  { file: 'e2e/a.spec.ts', specs: [{ ok: false }, { ok: true }] },
  { file: 'e2e/b.spec.ts', specs: [{ ok: true }] },
];
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, suites };

test('each tool is counted in its own words', async () => {
  const failed = { passed: 3, failed: 1, failedIn: ['/x/a.test.ts'] };
  expect(await countsOf(step('vitest'), await fileWith(vitest), ended(false))).toEqual(failed);
  const stories = { passed: 4, failed: 2, failedIn: ['e2e/a.spec.ts'] };
  expect(await countsOf(step('playwright'), await fileWith(playwright), ended(false))).toEqual(stories);
  const own = { passed: 5, failed: 0, failedIn: [] };
  expect(await countsOf(step('counts'), await fileWith({ passed: 5, failed: 0 }), ended(true))).toEqual(own);
});

test('a step that fails without a failed test still fails the whole', async () => {
  expect(await countsOf(step('vitest'), '/nowhere', ended(false))).toEqual({ passed: 0, failed: 1, failedIn: [] });
  const allPassed = await fileWith({ passed: 5, failed: 0 });
  expect(await countsOf(step('counts'), allPassed, ended(false))).toEqual({ passed: 5, failed: 1, failedIn: [] });
});

test('an error that no test waited for is a failure of the file in which it came', async () => {
  const said = 'Error: late\nThis error originated in "test/x/a.test.ts" test file. It doesn’t mean …';
  const allPassed = await fileWith({ ...vitest, numFailedTests: 0, testResults: [] });
  const failed = { passed: 3, failed: 1, failedIn: ['test/x/a.test.ts'] };
  expect(await countsOf(step('vitest'), allPassed, ended(false, `${said}\n${said}`))).toEqual(failed);
});

test('what failed is named again in a few lines, whichever tool told it', () => {
  const told = [
    ' ✓ test/a.test.ts (2 tests) 3ms',
    ' FAIL  test/b.test.ts > is whole',
    'AssertionError: expected 1 to be 2',
    '  ✘  130 [chromium] › test/e2e/c.spec.ts:24:1 › a story (456ms)',
    'idp/d.ts(3,7): error TS2322: Type',
    "  12:3  error  'x' is defined but never used",
    '     𐄂 draws nothing',
  ];
  expect(reasonsIn(told.join('\n'))).toEqual(told.slice(1).map((line) => line.trim()));
  expect(reasonsIn(Array.from({ length: 99 }, (_, i) => `FAIL ${i}`).join('\n'))).toHaveLength(12);
});

test('what failed in a few files runs once more, and nothing else does; where more fail, nothing does', () => {
  const counts = (...failedIn: string[]) => ({ passed: 5, failed: failedIn.length, failedIn });
  expect(onceMore(step('vitest'), counts('/x/a.test.ts'))).toEqual(['/x/a.test.ts']);
  expect(onceMore(step('counts'), counts('a.test.ts', 'b.test.ts'))).toEqual(['--files', 'a.test.ts', 'b.test.ts']);
  expect(onceMore(step('playwright'), counts('e2e/a.spec.ts'))).toEqual(['--last-failed']);
  expect(onceMore(step('vitest'), counts('1', '2', '3', '4'))).toBeUndefined();
  expect(onceMore(step('vitest'), counts())).toBeUndefined();
  expect(onceMore(step('none'), { passed: 0, failed: 1, failedIn: [] })).toBeUndefined();
});

test('what fails twice has failed, and what was not counted twice is not', () => {
  const first = { passed: 10, failed: 2, failedIn: ['a', 'b'] };
  expect(together(first, { passed: 7, failed: 0, failedIn: [] })).toEqual({ passed: 12, failed: 0, failedIn: [] });
  expect(together(first, { passed: 6, failed: 1, failedIn: ['a'] })).toEqual({
    passed: 11,
    failed: 1,
    failedIn: ['a'],
  });
});

test('every step is an npm script that runs alone, and every test script is a step', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const steps = new Set([...phases.flat(2).map(({ script }) => script), ...apart]);
  expect(scripts.filter((name) => name.startsWith('test:') && !steps.has(name))).toEqual([]);
  expect([...steps].filter((name) => !scripts.includes(name))).toEqual([]);
});
