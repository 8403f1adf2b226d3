import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** What the runner says of a browser that hangs or goes away, which is no word about the tests in it. */
const browserIsLost =
  /^(Timed out (starting|stopping) the browser page|Tests were interrupted because the browser disconnected)/;

/**
 * Writes how many tests passed and failed, in all engines together, to the file that TEST_COUNTS names; and which test files a
 * browser was lost with, that failed in nothing else.
 */
export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }: { sessions: TestSession[] }) {
      const file = process.env['TEST_COUNTS'];
      if (file === undefined) return;
      const counts = { passed: 0, failed: 0 };
      const lost = new Set<string>();
      for (const { testResults, errors, passed, testFile } of sessions) {
        const own = { passed: 0, failed: 0 };
        if (testResults) count(testResults, own);
        counts.passed += own.passed;
        counts.failed += own.failed;
        if (passed || errors.length === 0) continue;
        const isLost = own.failed === 0 && errors.every(({ message }) => browserIsLost.test(message));
        if (isLost) lost.add(testFile);
        else counts.failed += 1; // a file that could not be loaded has no tests to fail
      }
      writeFileSync(file, JSON.stringify({ ...counts, lost: [...lost] }));
    },
  };
}

function count(suite: TestSuiteResult, counts: { passed: number; failed: number }): void {
  for (const test of suite.tests) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}
