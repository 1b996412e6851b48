import { Checker } from '../../../engine/checking/checker.ts';
import type { Answer } from '../../../engine/checking/verdict.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { answerSheet } from '../../learners/answer-sheet.ts';
import type { Habits } from '../../learners/random-manner.ts';
import { articleNetwork } from '../../networks/known-networks.ts';
import { Random } from '../../../exercises/generator/random.ts';

export interface Timing {
  readonly title: string;
  /** Milliseconds: median over the answers, each the fastest of some rounds. */
  readonly opened: number;
  readonly fresh: number;
  readonly target: number;
}

const habits: Habits = {
  rounding: { digits: 8, counts: 'decimals', ties: 'half-up' },
  goesOnWith: 'rounded',
  writesParts: true,
  smallFactorsFirst: false,
  usesShortcut: false,
  seed: 1,
};

const rounds = 5;

/** How long one answer takes that is wrong, so that every known mistake is looked for. */
export const timings = (): Timing[] => [
  timed('2-2-2', articleNetwork, 1),
  timed('4-8-8-4, 4 samples', fourEightEightFour(), 10),
];

function timed(title: string, document: NetworkDocument, target: number): Timing {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  const answers = wrongAnswers(document);
  const opened = new Checker(solved.value);
  const overAnswers = (checker: () => Checker): number => {
    // Of some rounds the fastest, so that neither the compiler nor what else the machine does is measured.
    const times = Array.from({ length: rounds }, () => answers.map((answer) => millisecondsOf(checker, answer)));
    return median(answers.map((_, index) => Math.min(...times.map((round) => round[index] ?? Infinity))));
  };
  return { title, target, opened: overAnswers(() => opened), fresh: overAnswers(() => new Checker(solved.value)) };
}

function millisecondsOf(checker: () => Checker, answer: Answer): number {
  const from = process.hrtime.bigint();
  checker().judge([answer]);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** From all over the work of somebody who turned the sign of the error. */
function wrongAnswers(document: NetworkDocument): Answer[] {
  const sheet = answerSheet(document, habits, { name: 'error-sign' });
  const backward = sheet.filter(({ quantity }) => /^(dE|w\+|b\+)/.test(quantity));
  const step = Math.max(1, Math.floor(backward.length / 40));
  return backward.filter((_, index) => index % step === 0);
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

function fourEightEightFour(): NetworkDocument {
  const random = new Random('4-8-8-4');
  const hundredths = (): number => random.integer(-90, 90) / 100;
  const some = (count: number): number[] => Array.from({ length: count }, hundredths);
  const widths = [4, 8, 8, 4];
  return {
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 4,
    layers: widths.slice(1).map((units, index) => ({
      units,
      activation: 'sigmoid',
      weights: Array.from({ length: units }, () => some(widths[index] ?? 0)),
      bias: { kind: 'per-unit', values: some(units) },
    })),
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: Array.from({ length: 4 }, () => ({ input: some(4), target: some(4).map(Math.abs) })),
  };
}
