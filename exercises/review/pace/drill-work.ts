import type { Difficulty, DrillKind, DrillMode } from '../../contract/drill-views.ts';
import type { Asking } from '../../skills/practised-by.ts';

type ByDifficulty = readonly [easy: number, middling: number, hard: number];

/** How much there is to do; nine of ten made-up drills ask for no more. */
interface Work {
  readonly answers: ByDifficulty;
  /** What has to be worked out for them, asked or not. */
  readonly steps: ByDifficulty;
}

const same = (...steps: ByDifficulty): Work => ({ answers: steps, steps });

/** `uneven`: one drill may be three times another, as the layer is near the output or far from it; every other is no more. */
export const drillWork: Readonly<Record<DrillKind, Readonly<Record<Asking, Work>> & { readonly uneven?: true }>> = {
  'forward-pass': { guided: same(8, 10, 48), alone: { answers: [2, 2, 9], steps: [8, 10, 48] } },
  losses: { guided: same(3, 3, 13), alone: { answers: [1, 1, 1], steps: [3, 3, 13] } },
  factors: {
    guided: { answers: [2, 2, 2], steps: [2, 2, 6] },
    alone: { answers: [2, 2, 2], steps: [2, 2, 6] },
  },
  gradient: { guided: same(4, 4, 4), alone: { answers: [1, 1, 1], steps: [4, 4, 4] } },
  'hidden-gradient': { guided: same(6, 7, 7), alone: { answers: [1, 1, 1], steps: [12, 16, 28] } },
  'bias-gradient': {
    guided: { answers: [3, 4, 6], steps: [12, 12, 20] },
    alone: { answers: [1, 1, 2], steps: [12, 12, 20] },
    uneven: true,
  },
  'batch-sum': {
    guided: { answers: [5, 7, 7], steps: [9, 13, 13] },
    alone: { answers: [1, 1, 1], steps: [9, 13, 13] },
  },
  update: {
    guided: { answers: [5, 9, 11], steps: [7, 12, 21] },
    alone: { answers: [4, 8, 8], steps: [7, 12, 21] },
  },
  epoch: {
    guided: { answers: [38, 46, 58], steps: [54, 62, 110] },
    alone: { answers: [17, 25, 25], steps: [51, 59, 103] },
  },
  matrix: {
    guided: { answers: [10, 10, 10], steps: [14, 14, 14] },
    alone: { answers: [8, 8, 8], steps: [14, 14, 14] },
    uneven: true,
  },
  symbols: { guided: same(2, 2, 2), alone: same(2, 2, 2) },
  derive: {
    guided: { answers: [5, 5, 5], steps: [16, 16, 30] },
    alone: { answers: [4, 4, 4], steps: [15, 15, 29] },
    uneven: true,
  },
  nudge: {
    guided: { answers: [9, 14, 14], steps: [15, 22, 22] },
    alone: { answers: [2, 2, 2], steps: [15, 22, 22] },
    uneven: true,
  },
  'graph-values': { guided: same(4, 6, 20), alone: { answers: [1, 1, 1], steps: [4, 6, 20] } },
  'local-slopes': { guided: same(6, 8, 8), alone: same(6, 8, 8) },
  'graph-path': {
    guided: { answers: [6, 10, 12], steps: [9, 14, 18] },
    alone: { answers: [1, 1, 1], steps: [6, 9, 12] },
  },
  'several-ways-out': { guided: same(5, 6, 7), alone: { answers: [1, 1, 1], steps: [3, 4, 4] } },
  'whole-way-back': {
    guided: { answers: [6, 13, 20], steps: [12, 20, 34] },
    alone: { answers: [4, 4, 4], steps: [12, 20, 30] },
  },
  'graph-step': {
    guided: { answers: [5, 8, 20], steps: [5, 8, 26] },
    alone: { answers: [3, 3, 5], steps: [5, 8, 26] },
  },
  // Lines to look through, and one to repair.
  'find-the-mistake': { guided: same(8, 8, 8), alone: same(8, 8, 8) },
  'mistake-in-letters': { guided: same(8, 8, 8), alone: same(8, 8, 8) },
  'mistake-in-graph': { guided: same(8, 8, 8), alone: same(8, 8, 8) },
};

const secondsOfStep = 30;
/** A chain to be put in order takes longer than a number. */
const secondsOfItem = 60;

/** Minutes that so many steps take the learner that these figures are made for. */
export const minutesOfSteps = (kind: DrillKind, steps: number): number =>
  (steps * (kind === 'symbols' ? secondsOfItem : secondsOfStep)) / 60;

export const usualMinutes = (kind: DrillKind, difficulty: Difficulty, asking: Asking): number =>
  minutesOfSteps(kind, of(drillWork[kind][asking].steps, difficulty));

export const usualAnswers = (kind: DrillKind, difficulty: Difficulty, asking: Asking): number =>
  of(drillWork[kind][asking].answers, difficulty);

export const isUneven = (kind: DrillKind): boolean => drillWork[kind].uneven === true;

const of = (numbers: ByDifficulty, difficulty: Difficulty): number => numbers[difficulty - 1] ?? numbers[0];

/** An exam asks what is asked of who works alone. */
export const askingOf = (mode: DrillMode): Asking => (mode === 'guided' ? 'guided' : 'alone');
