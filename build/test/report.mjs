import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../set-up/project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/**
 * Where Vitest writes what became of the tests of one part.
 * @param {string} part
 */
export const reportFile = (part) => join(projectFolder, 'out', 'test-reports', `${part}.json`);

/**
 * An earlier run's report must not stand in for one that was never written.
 * @param {string} part
 */
export const forgetReport = (part) => rm(reportFile(part), { force: true });

/** @typedef {{ exitCode: number, mayBeEmpty?: boolean }} Ending the exit code of Vitest, and whether no test is enough */

/**
 * @param {string} part
 * @param {Ending} ending
 */
export function readReport(part, ending) {
  const file = reportFile(part);
  return countTests(existsSync(file) ? readFileSync(file, 'utf8') : '{}', ending);
}

/**
 * Counts the tests of a report. A file that does not load, or an error outside every test, shows in the exit code
 * alone; and a run without any test has tested nothing, unless nothing was to be tested: each counts as one failed test.
 * @param {string} report JSON
 * @param {Ending} ending
 * @returns {TestCounts}
 */
export function countTests(report, { exitCode, mayBeEmpty = false }) {
  const counted = JSON.parse(report);
  const passed = counted.numPassedTests ?? 0;
  const failed = counted.numFailedTests ?? 0;
  const skipped = (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
  const isEmpty = passed + skipped === 0 && !mayBeEmpty;
  const failedOutsideTests = failed === 0 && (exitCode !== 0 || isEmpty);
  return { passed, failed: failedOutsideTests ? 1 : failed, skipped };
}
