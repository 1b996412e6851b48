import { activations } from '../activations/activations.ts';
import { product, reference, sum, type Expression } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { SolutionBuilder } from './solution-builder.ts';

/** The forward pass runs twice: with the weights as given, and after the step. */
export type Pass = 'before' | 'after';

const activationKind = { before: 'activation', after: 'activation-after' } as const;
const preActivationKind = { before: 'pre-activation', after: 'pre-activation-after' } as const;

/** What feeds unit i of a layer's successor: an activation, or the input itself in front of the first layer. */
export function sourceOf(layerBefore: number, unit: number, sample: number, pass: Pass): QuantityName {
  return layerBefore === 0
    ? { kind: 'input', unit, sample }
    : { kind: activationKind[pass], layer: layerBefore, unit, sample };
}

/** The bias that enters a unit, if there is one. */
function biasOf(solution: SolutionBuilder, layer: number, unit: number, pass: Pass): QuantityName | undefined {
  switch (solution.layer(layer).bias.kind) {
    case 'none':
      return undefined;
    case 'per-unit':
      return { kind: pass === 'before' ? 'bias' : 'updated-bias', layer, unit };
    case 'shared':
      return { kind: pass === 'before' ? 'shared-bias' : 'updated-shared-bias', layer };
  }
}

/** z_j = \sum_i w_{ji} a_i + b_j */
function weightedSum(solution: SolutionBuilder, layer: number, unit: number, sample: number, pass: Pass): Expression {
  const terms: Expression[] = [];
  const kind = pass === 'before' ? 'weight' : 'updated-weight';
  for (let from = 1; from <= solution.unitsOf(layer - 1); from += 1) {
    terms.push(
      product(solution.ref({ kind, layer, unit, from }), solution.ref(sourceOf(layer - 1, from, sample, pass))),
    );
  }
  const bias = biasOf(solution, layer, unit, pass);
  if (bias) terms.push(solution.ref(bias));
  return sum(terms);
}

/** Pre-activations and activations of every layer, for one sample. */
export function addForwardPass(solution: SolutionBuilder, sample: number, pass: Pass): void {
  for (let layer = 1; layer <= solution.lastLayer; layer += 1) {
    const activation = activations[solution.layer(layer).activation];
    const z: number[] = [];
    const printed: Expression[] = [];
    for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
      const name: QuantityName = { kind: preActivationKind[pass], layer, unit, sample };
      z.push(solution.work(name, { expression: weightedSum(solution, layer, unit, sample, pass) }));
      printed.push(reference(solution.id(name)));
    }
    for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
      solution.work(
        { kind: activationKind[pass], layer, unit, sample },
        { expression: activation.printedValue(printed, unit - 1), exact: activation.value(z, unit - 1) },
      );
    }
  }
}
