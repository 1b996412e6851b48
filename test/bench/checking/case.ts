import type { Answer, Verdict } from '../../../engine/checking/verdict.ts';
import type { FormulaSlip } from '../../learners/formulas/formula-slip.ts';
import type { Effect, Ways } from './learner.ts';
import type { Tally } from './tally.ts';

/** A learner whose sheet did not go as it should, for whoever wants to know why. */
export interface Case {
  readonly sheet: string;
  readonly what: 'honest rejected' | 'mistaken accepted' | 'not named' | 'wrongly named' | 'habit not told';
  readonly slip?: Effect['slip'] | FormulaSlip;
  /** Of a learner on a network. */
  readonly ways?: Ways;
  /** Quantity, as typed, verdict. */
  readonly answers: readonly string[];
}

export interface Found {
  readonly tally: Tally;
  readonly cases: Case[];
}

export const told = (answers: readonly Answer[], verdicts: readonly Verdict[]): string[] =>
  answers.map(({ quantity, typed }, index) => {
    const verdict = verdicts[index];
    const name =
      verdict?.verdict === 'mistake'
        ? ` ${verdict.found.name}`
        : verdict?.verdict === 'rounded'
          ? ` ${verdict.habit.name} ${String(verdict.habit.to)}`
          : '';
    const possible = verdict?.verdict === 'wrong' ? ` ${verdict.possible.map((found) => found.name).join('/')}` : '';
    return `${quantity} ${typed} ${verdict?.verdict ?? ''}${name}${possible}`;
  });
