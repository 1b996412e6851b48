import { describe, expect, it } from 'vitest';
import { drillFacts } from './drill-facts.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

interface Row {
  readonly note: string;
  readonly drill?: string;
  readonly quantity: string;
  readonly verdict?: 'correct' | 'rounded' | 'carried' | 'mistake' | 'wrong';
  readonly mistake?: string;
  readonly mode?: 'guided' | 'alone' | 'exam';
  readonly hints?: number;
  /** `skill +weight` or `skill -weight`; in brackets what is not direct. */
  readonly expected: readonly string[];
}

const written = ({ skill, right, weight, direct }: Evidence): string => {
  const text = `${skill} ${right ? '+' : '-'}${weight}`;
  return direct ? text : `(${text})`;
};

const rows: readonly Row[] = [
  { note: 'a weighted sum', quantity: 'z.1.2', expected: ['weighted-sum +1'] },
  {
    note: 'an output that nothing was asked before',
    quantity: 'a.2.1',
    mode: 'alone',
    expected: ['activation +1', '(weighted-sum +0.75)', 'rounding +0.25'],
  },
  { note: 'the same where each step is asked', quantity: 'a.2.1', expected: ['activation +1', 'rounding +0.25'] },
  { note: 'the loss', quantity: 'E', expected: ['loss +1', 'rounding +0.25'] },
  {
    note: 'a loss that was cut off: the rule was followed, the rounding was not',
    quantity: 'E',
    verdict: 'rounded',
    expected: ['loss +1', 'rounding -1'],
  },
  {
    note: 'a new weight that was rounded early after the numbers were filled in',
    quantity: 'w+.1.1.2',
    verdict: 'rounded',
    hints: 2,
    expected: ['update +0.25', 'rounding -1'],
  },
  { note: 'error at the output', quantity: 'dE/da.2.1', expected: ['error-at-output +1'] },
  { note: 'the same quantity in a hidden layer', quantity: 'dE/da.1.1', expected: ['paths-summed +1'] },
  { note: 'one path', quantity: 'dE/da.1.1<2', expected: ['paths-summed +1'] },
  { note: 'a gradient, factor by factor', quantity: 'dE/dw.2.1.1', expected: ['output-gradient +1'] },
  {
    note: 'a gradient in a hidden layer and nothing before it',
    quantity: 'dE/dw.1.1.1',
    mode: 'exam',
    expected: ['hidden-gradient +1', '(paths-summed +0.75)', '(slope +0.75)'],
  },
  {
    note: 'a delta that the drill begins with',
    drill: 'generated/bias-gradient/1/a',
    quantity: 'dE/dz.2.1',
    expected: ['output-gradient +1', '(error-at-output +0.75)', '(slope +0.75)'],
  },
  {
    note: 'a sum over the batch whose parts were asked',
    drill: 'generated/batch-sum/1/a',
    quantity: 'dE/dw.2.1.1',
    expected: ['batch-sum +1'],
  },
  {
    note: 'a sum over the batch whose parts were not',
    drill: 'examples/batch-notes/update',
    quantity: 'dE/dw.3.1.1',
    expected: ['batch-sum +1', '(output-gradient +0.75)'],
  },
  {
    note: 'one part of it',
    drill: 'generated/batch-sum/1/a',
    quantity: 'dE/dw.2.1.1@2',
    expected: ['output-gradient +1'],
  },
  { note: 'a shared bias', quantity: 'dE/db.1', expected: ['shared-bias +1'] },
  {
    note: 'a bias in a hidden layer and nothing before it',
    quantity: 'dE/db.1.2',
    mode: 'alone',
    expected: ['bias +1', '(paths-summed +0.75)', '(slope +0.75)'],
  },
  {
    note: 'the same at the output',
    quantity: 'dE/db.2.1',
    mode: 'exam',
    expected: ['bias +1', '(error-at-output +0.75)', '(slope +0.75)'],
  },
  {
    note: 'a matrix',
    drill: 'generated/matrix/1/a',
    quantity: 'w+.1.2.1',
    expected: ['matrix-step +1', '(update +0.75)'],
  },
  {
    note: 'every weight on the way back',
    drill: 'generated/symbols/1/a',
    quantity: 'weights-passed',
    expected: ['notation-reading +1', '(paths-summed +0.75)'],
  },
  { note: 'a given value', quantity: 'x.1', expected: [] },

  {
    note: 'right after the rule was shown',
    quantity: 'a.2.1',
    mode: 'alone',
    hints: 1,
    expected: ['activation +0.6', 'rounding +0.25'],
  },
  { note: 'right after the numbers were filled in', quantity: 'z.1.1', hints: 2, expected: ['weighted-sum +0.25'] },
  { note: 'right after the value was shown', quantity: 'z.1.1', hints: 3, expected: ['weighted-sum +0'] },
  {
    note: 'wrong for all the hints',
    quantity: 'z.1.1',
    verdict: 'mistake',
    mistake: 'bias-forgotten',
    hints: 2,
    expected: ['weighted-sum -1'],
  },

  {
    note: 'the right step from an earlier wrong value',
    quantity: 'w+.1.1.2',
    verdict: 'carried',
    mode: 'alone',
    expected: ['update +1'],
  },
  {
    note: 'a missed path that shows in a new weight',
    quantity: 'w+.1.1.2',
    verdict: 'mistake',
    mistake: 'path-missed',
    mode: 'alone',
    expected: ['paths-summed -1', '(update +0.75)'],
  },
  {
    // 0.75 of the 0.25 that a right answer shows after two hints.
    note: 'the same after hints, which helped with the rule asked, and with the missed path not',
    quantity: 'w+.1.1.2',
    verdict: 'mistake',
    mistake: 'path-missed',
    mode: 'alone',
    hints: 2,
    expected: ['paths-summed -1', '(update +0.1875)'],
  },
  {
    note: 'a slip of the asked rule',
    quantity: 'w+.1.1.2',
    verdict: 'mistake',
    mistake: 'rate-forgotten',
    expected: ['update -1'],
  },
  {
    note: 'another input, at the output',
    quantity: 'dE/dw.2.1.1',
    verdict: 'mistake',
    mistake: 'wrong-input',
    expected: ['output-gradient -1'],
  },
  {
    note: 'another input, in a hidden layer',
    quantity: 'dE/dw.1.1.1',
    verdict: 'mistake',
    mistake: 'wrong-input',
    expected: ['hidden-gradient -1'],
  },
  {
    note: 'the forgotten ½ of the loss itself',
    quantity: 'E.1',
    verdict: 'mistake',
    mistake: 'factor-two',
    expected: ['loss -1'],
  },
  {
    note: 'the same in its derivative',
    quantity: 'dE/dw.2.1.1',
    verdict: 'mistake',
    mistake: 'factor-two',
    expected: ['error-at-output -1', '(output-gradient +0.75)'],
  },
  {
    note: 'rows for columns',
    drill: 'generated/matrix/2/a',
    quantity: 'dE/dz.1.1',
    verdict: 'mistake',
    mistake: 'weights-transposed',
    expected: ['matrix-step -1'],
  },
  {
    note: 'the gradient where the weight was asked',
    quantity: 'w+.2.1.1',
    verdict: 'mistake',
    mistake: 'gradient-for-weight',
    expected: ['notation-reading -1', '(update +0.75)'],
  },
  {
    note: 'a shared bias taken for a constant',
    quantity: 'dE/db.2',
    verdict: 'mistake',
    mistake: 'bias-gradient-zero',
    expected: ['shared-bias -1'],
  },

  {
    note: 'a slip of the pen',
    quantity: 'z.1.1',
    verdict: 'mistake',
    mistake: 'decimal-slip',
    expected: ['weighted-sum -0.75'],
  },
  {
    note: 'wrong, nobody knows why, with each step asked',
    quantity: 'z.1.1',
    verdict: 'wrong',
    expected: ['weighted-sum -0.75'],
  },
  {
    note: 'wrong, nobody knows why, after many steps',
    quantity: 'w+.1.1.1',
    verdict: 'wrong',
    mode: 'alone',
    expected: ['update -0.3'],
  },
  {
    note: 'tiles in a wrong order',
    drill: 'generated/symbols/1/a',
    quantity: 'chain',
    verdict: 'wrong',
    expected: ['notation-reading -1'],
  },
  {
    note: 'a derivative in letters at the output',
    drill: 'generated/derive/1/a',
    quantity: 'derive:dE/dw.2.1.1',
    mode: 'alone',
    expected: ['output-derivation +1'],
  },
  {
    note: 'a line of a derivation that was marked and is right',
    drill: 'mistakes/letters/1/a',
    quantity: 'derive:dE/dz.1.1',
    verdict: 'wrong',
    mode: 'alone',
    expected: ['hidden-derivation -1'],
  },
  {
    note: 'a slope left out of a derivative in letters, which says nothing of slopes in numbers',
    drill: 'generated/derive/1/a',
    quantity: 'derive:dE/dz.1.2',
    verdict: 'mistake',
    mistake: 'slope-dropped',
    expected: ['hidden-derivation -1'],
  },
  {
    note: 'a mistake that a later version knew',
    quantity: 'z.1.1',
    verdict: 'mistake',
    mistake: 'of-the-future',
    expected: ['weighted-sum -0.75'],
  },
];

describe('what an answer says of skills', () => {
  it.each(rows)('$note', ({ drill = 'generated/gradient/1/a', expected, ...answer }) => {
    const facts = drillFacts({ drill, example: null });
    const found = evidenceOf({ verdict: 'correct', mode: 'guided', hints: 0, ...answer }, facts);
    expect(found.map(written)).toEqual(expected);
  });
});
