import { describe, expect, it } from 'vitest';
import { reachesShells } from './changes.mjs';
import { chooseParts, readChoice } from './choose-parts.mjs';
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
    expect(countTests(JSON.stringify(report), { exitCode })).toEqual(counts);
  });

  it('is none, and no failure, where no test was concerned by what has changed', () => {
    expect(countTests('{}', { exitCode: 0, mayBeEmpty: true })).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countTests('{}', { exitCode: 1, mayBeEmpty: true })).toEqual({ passed: 0, failed: 1, skipped: 0 });
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
    expect(summary([lint, unit, desktop], 12.71)).toBe(
      [
        'part     result   tests  seconds',
        'lint     passed       1      3.0',
        'unit     failed      13     12.6',
        'desktop  skipped      1      0.0',
        'in all               15     12.7',
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

describe('what is asked for', () => {
  it.each([
    [[], { names: [], changed: false }],
    [['unit', 'lint'], { names: ['unit', 'lint'], changed: false }],
    [['unit', '--changed'], { names: ['unit'], changed: true }],
  ])('%j', (args, choice) => {
    expect(readChoice(args)).toEqual(choice);
  });
});

describe('what has changed concerns both shells', () => {
  it.each([
    [['renderer/app.svelte'], true],
    [['README.md', 'engine/solution/solve.ts'], true],
    [['package.json'], true],
    [['README.md', 'docs/record-file.md'], false],
    [['engine/solution/solve.test.ts', 'renderer/testing/drill.ts'], false],
    [['test/harness/walk.ts'], false],
    [[], false],
  ])('%j: %s', (files, expected) => {
    expect(reachesShells(files)).toBe(expected);
  });
});
