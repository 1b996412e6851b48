import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { Quantity, Solution } from '../../engine/solution/solution.ts';
import type { ValueKind } from '../contract/editor-views.ts';
import { stageOfKind, type Stage } from '../export/stage-of-kind.ts';

/** Which quantities are wanted; all of them where nothing is said. */
export interface QuantityChoice {
  /** From 1: of what belongs to a sample, only what belongs to this one. */
  readonly sample?: number | undefined;
  readonly kinds?: readonly ValueKind[] | undefined;
}

const kindOfStage: Readonly<Record<Stage, ValueKind>> = {
  given: 'forward',
  forward: 'forward',
  loss: 'forward',
  backward: 'backward',
  gradients: 'backward',
  update: 'update',
  after: 'update',
};

/** The quantities of a solution that are wanted, in the order of work. */
export function chosenQuantities(solution: Solution, { sample, kinds }: QuantityChoice): Outcome<Quantity[]> {
  const samples = solution.document.samples.length;
  if (sample !== undefined && sample > samples) {
    return failure(documentError('sample', sample, { kind: 'whole-number-within', minimum: 1, maximum: samples }));
  }
  const chosen: Quantity[] = [];
  for (const quantity of solution.quantities.values()) {
    const { name } = quantity;
    if (sample !== undefined && 'sample' in name && name.sample !== sample) continue;
    if (kinds && !kinds.includes(kindOfStage[stageOfKind[name.kind]])) continue;
    chosen.push(quantity);
  }
  return success(chosen);
}
