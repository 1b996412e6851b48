import { activations } from '../activations/activations.ts';
import { constant, negative, partial, product, quotient, sum, type Expression } from '../expression/expression.ts';
import { entry } from '../losses/loss.ts';
import { divisorOf, losses, requiredOutputActivation } from '../losses/losses.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import { at } from './forward.ts';
import type { SolutionBuilder } from './solution-builder.ts';
import { outputLayerOf } from './total-loss.ts';

/** \frac{1}{n} in front of an expression, drawn together with a constant that stands there already. */
function divided(expression: Expression, by: number): Expression {
  if (by === 1) return expression;
  const [first, ...rest] = expression.kind === 'product' ? expression.factors : [expression];
  if (first?.kind === 'constant') return product(quotient(first, constant(by)), ...rest);
  return product(quotient(constant(1), constant(by)), expression);
}

/** \frac{\partial E}{\partial a_j} at the output layer. */
function addOutputGradients(solution: SolutionBuilder, sample: number): void {
  const layer = solution.lastLayer;
  const loss = losses[solution.document.loss];
  const divisor = divisorOf(loss, solution.samples, solution.unitsOf(layer));
  const output = outputLayerOf(solution, sample, 'before');
  for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
    const a = solution.ref({ kind: 'activation', layer, unit, sample });
    const t = solution.ref({ kind: 'target', unit, sample });
    solution.work(
      { kind: 'activation-gradient', layer, unit, sample },
      {
        expression: divided(loss.printedDerivative(a, t), divisor),
        exact: loss.derivative(output, unit - 1) / divisor,
      },
    );
  }
}

/** \frac{\partial E}{\partial a_j} = \sum_m \frac{\partial E}{\partial z_m} w_{mj}, one path through each unit m of the next layer. */
function addHiddenGradients(solution: SolutionBuilder, layer: number, sample: number): void {
  for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
    const paths: Expression[] = [];
    for (let through = 1; through <= solution.unitsOf(layer + 1); through += 1) {
      const path: QuantityName = { kind: 'path-gradient', layer, unit, sample, through };
      const { id: z } = at(solution.refs('pre-activation', layer + 1, sample), through - 1);
      const { id: activation } = at(solution.refs('activation', layer, sample), unit - 1);
      const weight = at(solution.weightsInto('weight', layer + 1, through), unit - 1);
      const delta = at(solution.refs('delta', layer + 1, sample), through - 1);
      solution.work(path, { expression: product(delta, partial(z, activation, weight)) });
      paths.push(solution.ref(path));
    }
    solution.work({ kind: 'activation-gradient', layer, unit, sample }, { expression: sum(paths) });
  }
}

function addSlopes(solution: SolutionBuilder, layer: number, sample: number): void {
  const activation = activations[solution.layer(layer).activation];
  const z = solution.values('pre-activation', layer, sample);
  for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
    const printedZ = solution.ref({ kind: 'pre-activation', layer, unit, sample });
    const printedA = solution.ref({ kind: 'activation', layer, unit, sample });
    solution.work(
      { kind: 'slope', layer, unit, sample },
      { expression: activation.printedSlope(printedZ, printedA), exact: activation.slope(z, unit - 1) },
    );
  }
}

/**
 * \frac{\partial E}{\partial z_j} = \sum_m \frac{\partial E}{\partial a_m} \frac{\partial a_m}{\partial z_j}
 *
 * Softmax alone lets z_j act on every output of its layer; \partial a_m / \partial z_j = -a_m a_j for m \ne j.
 */
function softmaxDelta(
  solution: SolutionBuilder,
  layer: number,
  unit: number,
  sample: number,
): { expression: Expression; exact: number } {
  const z = solution.id({ kind: 'pre-activation', layer, unit, sample });
  const activation = (of: number): QuantityName => ({ kind: 'activation', layer, unit: of, sample });
  const gradient = (of: number): QuantityName => ({ kind: 'activation-gradient', layer, unit: of, sample });
  const own = solution.value(solution.id(gradient(unit)));
  const terms: Expression[] = [];
  let exact = 0;
  for (let other = 1; other <= solution.unitsOf(layer); other += 1) {
    if (other === unit) {
      terms.push(product(solution.ref(gradient(unit)), solution.ref({ kind: 'slope', layer, unit, sample })));
      continue;
    }
    const acrossSlope = negative(product(solution.ref(activation(other)), solution.ref(activation(unit))));
    terms.push(product(solution.ref(gradient(other)), partial(solution.id(activation(other)), z, acrossSlope)));
    exact += solution.value(solution.id(activation(other))) * (own - solution.value(solution.id(gradient(other))));
  }
  return { expression: sum(terms), exact: exact * solution.value(solution.id(activation(unit))) };
}

/** \delta_j = \frac{\partial E}{\partial z_j} = \frac{\partial E}{\partial a_j} \frac{\partial a_j}{\partial z_j} */
function addDeltas(solution: SolutionBuilder, layer: number, sample: number): void {
  const loss = losses[solution.document.loss];
  const atOutput = layer === solution.lastLayer;
  const { activation } = solution.layer(layer);
  const combined = atOutput && activation === requiredOutputActivation[loss.name] ? loss.combined : undefined;
  const divisor = divisorOf(loss, solution.samples, solution.unitsOf(layer));
  const output = combined && outputLayerOf(solution, sample, 'before');
  for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
    const { expression, exact } =
      activation === 'softmax'
        ? softmaxDelta(solution, layer, unit, sample)
        : {
            expression: product(
              solution.ref({ kind: 'activation-gradient', layer, unit, sample }),
              solution.ref({ kind: 'slope', layer, unit, sample }),
            ),
            exact: undefined,
          };
    const name: QuantityName = { kind: 'delta', layer, unit, sample };
    if (combined && output) {
      let targetSum = 0;
      for (let other = 0; other < output.t.length; other += 1) targetSum += entry(output.t, other);
      const a = solution.ref({ kind: 'activation', layer, unit, sample });
      const t = solution.ref({ kind: 'target', unit, sample });
      solution.work(name, {
        expression,
        simplified: divided(combined.printed(a, t, targetSum), divisor),
        exact: combined.value(output, unit - 1) / divisor,
      });
    } else {
      solution.work(name, { expression, exact });
    }
  }
}

/** Errors, slopes and deltas of every layer, from the last to the first, for one sample. */
export function addBackwardPass(solution: SolutionBuilder, sample: number): void {
  for (let layer = solution.lastLayer; layer >= 1; layer -= 1) {
    if (layer === solution.lastLayer) addOutputGradients(solution, sample);
    else addHiddenGradients(solution, layer, sample);
    addSlopes(solution, layer, sample);
    addDeltas(solution, layer, sample);
  }
}
