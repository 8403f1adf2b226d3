import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** Writes how many tests passed and failed, in all engines together, to the file that TEST_COUNTS names. */
export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }: { sessions: TestSession[] }) {
      const file = process.env['TEST_COUNTS'];
      if (file === undefined) return;
      const counts = { passed: 0, failed: 0 };
      for (const { testResults, errors, passed } of sessions) {
        if (testResults) count(testResults, counts);
        // A file that could not be loaded has no tests to fail
        if (!passed && errors.length > 0) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite: TestSuiteResult, counts: { passed: number; failed: number }): void {
  for (const test of suite.tests) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}
