import { describe, expect, it } from 'vitest';
import { chooseParts } from './choose-parts.mjs';
import { countTests } from './report.mjs';
import { hasPassed, summary } from './summary.mjs';

describe("the count of a part's tests", () => {
  it.each([
    ['all pass', { numPassedTests: 3 }, 0, { passed: 3, failed: 0, skipped: 0 }],
    ['some fail', { numPassedTests: 3, numFailedTests: 2 }, 1, { passed: 3, failed: 2, skipped: 0 }],
    [
      'some are left out',
      { numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      0,
      { passed: 1, failed: 0, skipped: 3 },
    ],
    ['a file does not load', { numPassedTests: 3, numFailedTests: 0 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['there is no test', { numPassedTests: 0, numFailedTests: 0 }, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['Vitest wrote no report', {}, 1, { passed: 0, failed: 1, skipped: 0 }],
  ])('when %s', (_, report, exitCode, counts) => {
    expect(countTests(JSON.stringify(report), exitCode)).toEqual(counts);
  });
});

const lint = { part: 'lint', counts: { passed: 1, failed: 0, skipped: 0 }, seconds: 3.04, note: '' };
const unit = { part: 'unit', counts: { passed: 10, failed: 2, skipped: 1 }, seconds: 12.55, note: '' };
const desktop = {
  part: 'desktop',
  counts: { passed: 0, failed: 0, skipped: 1 },
  seconds: 0,
  note: 'skipped, because Xvfb is missing',
};

describe('the summary', () => {
  it('is a table, then why parts did not run, then the plain line', () => {
    expect(summary([lint, unit, desktop])).toBe(
      [
        'part     result   tests  seconds',
        'lint     passed       1      3.0',
        'unit     failed      13     12.6',
        'desktop  skipped      1      0.0',
        'desktop: skipped, because Xvfb is missing',
        '',
        '11 passed, 2 failed, 2 skipped',
      ].join('\n'),
    );
  });

  it.each([
    ['all passed', [lint], false, true],
    ['one failed', [lint, unit], false, false],
    ['one was skipped', [lint, desktop], false, true],
    ['one was skipped in CI', [lint, desktop], true, false],
  ])('decides whether the run passed: %s', (_, outcomes, inCi, passed) => {
    expect(hasPassed(outcomes, inCi)).toBe(passed);
  });
});

describe('the parts to run', () => {
  const parts = [{ name: 'lint' }, { name: 'types' }, { name: 'unit' }];

  it('are all, or those that are named, in their own order', () => {
    expect(chooseParts(parts, [])).toEqual(parts);
    expect(chooseParts(parts, ['unit', 'lint'])).toEqual([{ name: 'lint' }, { name: 'unit' }]);
  });

  it('are listed to whoever names another', () => {
    expect(() => chooseParts(parts, ['units'])).toThrow(
      expect.objectContaining({ exitCode: 2, message: 'There is no part units; the parts are lint, types, unit.' }),
    );
  });
});
