import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { Quantity, NetworkSolution } from '../../engine/solution/solution.ts';
import type { ValueKind } from '../contract/editor-views.ts';
import { stageOfKind, type Stage } from '../export/stage-of-kind.ts';

/** Which quantities are wanted; all of them where nothing is said. */
export interface QuantityChoice {
  /** From 1: of what belongs to a sample, only what belongs to this one. */
  readonly sample?: number | undefined;
  readonly kinds?: readonly ValueKind[] | undefined;
  /** Besides the kinds, those with these ids; those that the network does not have are passed over. */
  readonly quantities?: readonly QuantityId[] | undefined;
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

/** Whether a quantity belongs to one of these parts of the work. */
export const isOfKind = ({ kind }: QuantityName, kinds: readonly ValueKind[]): boolean =>
  kinds.includes(kindOfStage[stageOfKind[kind]]);

/** The quantities of a solution that are wanted, in the order of work. */
export function chosenQuantities(
  solution: NetworkSolution,
  { sample, kinds, quantities = [] }: QuantityChoice,
): Outcome<Quantity[]> {
  const samples = solution.document.samples.length;
  if (sample !== undefined && sample > samples) {
    return failure(documentError('sample', sample, { kind: 'whole-number-within', minimum: 1, maximum: samples }));
  }
  const named = new Set(quantities);
  const chosen: Quantity[] = [];
  for (const quantity of solution.quantities.values()) {
    const { id, name } = quantity;
    const isWanted =
      !(sample !== undefined && 'sample' in name && name.sample !== sample) && (!kinds || isOfKind(name, kinds));
    if (isWanted || named.has(id)) chosen.push(quantity);
  }
  return success(chosen);
}
