import { activations } from '../activations/activations.ts';
import { product, reference, sum, type Expression } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { SolutionBuilder } from './solution-builder.ts';

/** The forward pass runs twice: with the weights as given, and after the step. */
export type Pass = 'before' | 'after';

const activationKind = { before: 'activation', after: 'activation-after' } as const;
const preActivationKind = { before: 'pre-activation', after: 'pre-activation-after' } as const;

/** An entry of a list as long as the layer. */
export function at<Entry>(list: readonly Entry[], index: number): Entry {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return found;
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
  const weights = solution.weightsInto(pass === 'before' ? 'weight' : 'updated-weight', layer, unit);
  const sources = solution.refs(activationKind[pass], layer - 1, sample);
  const terms: Expression[] = weights.map((weight, i) => product(weight, at(sources, i)));
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
