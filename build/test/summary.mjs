/** @typedef {import('./report.mjs').TestCounts} TestCounts */
/** @typedef {{ part: string, counts: TestCounts, seconds: number, note: string }} Outcome `note` says why, else is empty */

/**
 * @param {TestCounts} counts
 * @returns {'passed' | 'failed' | 'skipped'}
 */
function resultOf({ passed, failed, skipped }) {
  if (failed > 0) return 'failed';
  return passed === 0 && skipped > 0 ? 'skipped' : 'passed';
}

/**
 * The table that closes a run, and below it the plain line that counts all its tests.
 * @param {Outcome[]} outcomes
 * @param {number} seconds that all took together; fewer than their sum where they ran side by side
 */
export function summary(outcomes, seconds) {
  const rows = outcomes.map(({ part, counts, seconds: own }) => [
    part,
    resultOf(counts),
    String(counts.passed + counts.failed + counts.skipped),
    own.toFixed(1),
  ]);
  const notes = outcomes.filter(({ note }) => note !== '').map(({ part, note }) => `${part}: ${note}`);
  const { passed, failed, skipped } = total(outcomes);
  const closing = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  const all = ['in all', '', String(passed + failed + skipped), seconds.toFixed(1)];
  return [...table([['part', 'result', 'tests', 'seconds'], ...rows, all]), ...notes, '', closing].join('\n');
}

/**
 * @param {Outcome[]} outcomes
 * @returns {TestCounts}
 */
function total(outcomes) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { counts } of outcomes) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/** @param {string[][]} rows words first, then numbers, which end in line */
function table(rows) {
  const width = (/** @type {number} */ column) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(width(column)) : cell.padStart(width(column)))).join('  '),
  );
}

/**
 * Whether a run counts as passed; in CI, where nothing may stay untested unnoticed, a skipped test fails it.
 * @param {Outcome[]} outcomes
 * @param {boolean} inCi
 */
export function hasPassed(outcomes, inCi) {
  const { failed, skipped } = total(outcomes);
  return failed === 0 && !(inCi && skipped > 0);
}
