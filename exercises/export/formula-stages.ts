import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import { stageOfKind } from './stage-of-kind.ts';

/** The parts of a worked formula, in the order of work; what is given stands before them. */
export const formulaStages = ['forward', 'backward', 'update', 'after'] as const;
export type FormulaStage = (typeof formulaStages)[number];

/** Slopes, what comes back along edges and gradients are one way back. */
export function stageOfNode({ kind }: QuantityName): FormulaStage | undefined {
  const stage = stageOfKind[kind];
  if (stage === 'gradients') return 'backward';
  return formulaStages.find((one) => one === stage);
}
