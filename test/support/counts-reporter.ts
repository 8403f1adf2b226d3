import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/**
 * Writes how many tests passed and failed, in all engines together, to the file that TEST_COUNTS names; and which test files
 * something failed in, a browser that went away included.
 */
export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }: { sessions: TestSession[] }) {
      const file = process.env['TEST_COUNTS'];
      if (file === undefined) return;
      const counts = { passed: 0, failed: 0 };
      const failedIn = new Set<string>();
      for (const { testResults, passed, testFile } of sessions) {
        const own = { passed: 0, failed: 0 };
        if (testResults) count(testResults, own);
        counts.passed += own.passed;
        counts.failed += own.failed;
        if (!passed) failedIn.add(testFile);
        // A file that could not be loaded, or whose browser went away, has no tests to fail
        if (!passed && own.failed === 0) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify({ ...counts, failedIn: [...failedIn] }));
    },
  };
}

function count(suite: TestSuiteResult, counts: { passed: number; failed: number }): void {
  for (const test of suite.tests) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}
