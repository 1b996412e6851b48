import { constant, partial, product, quotient, sum, type Expression } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { ForwardPass, LayerOfUnits } from './forward.ts';
import type { LayerOfParameters } from './given.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { outputLayerOf } from './total-loss.ts';
import { refer, valueOf } from './worked-quantity.ts';

/** \frac{1}{n} in front of an expression, drawn together with a constant that stands there already. */
function divided(expression: Expression, by: number): Expression {
  if (by === 1) return expression;
  const [first, ...rest] = expression.kind === 'product' ? expression.factors : [expression];
  if (first?.kind === 'constant') return product(quotient(first, constant(by)), ...rest);
  return product(quotient(constant(1), constant(by)), expression);
}

/** \frac{\partial E}{\partial a_j} at the output layer, from which everything on the way back has its sign. */
function addOutputGradients(solution: SolutionBuilder, pass: ForwardPass): Quantity[] {
  const { loss, divisor, lastLayer: layer } = solution;
  const output = outputLayerOf(pass);
  return at(pass.layers, layer - 1).a.map((a, j) =>
    solution.work(
      { kind: 'activation-gradient', layer, unit: j + 1, sample: pass.sample },
      () => divided(solution.written(loss.printedDerivative(refer(a), refer(at(pass.target, j)))), divisor),
      solution.signed(loss.derivative(output, j) / divisor),
    ),
  );
}

/** \frac{\partial E}{\partial a_j} = \sum_m \frac{\partial E}{\partial z_m} w_{mj}, one path through each unit m of the next layer. */
function addHiddenGradients(
  solution: SolutionBuilder,
  pass: ForwardPass,
  layer: number,
  { weights }: LayerOfParameters,
  deltas: readonly Quantity[],
): Quantity[] {
  const { sample } = pass;
  const next = at(pass.layers, layer);
  return next.sources.map((a, j) => {
    const unit = j + 1;
    let value = 0;
    let size = 0;
    const paths = deltas.map((delta, m) => {
      const weight = at(at(weights, m), j);
      const path = solution.work(
        { kind: 'path-gradient', layer, unit, sample, through: m + 1 },
        () => product(refer(delta), partial(at(next.z, m).id, a.id, refer(weight))),
        delta.value * weight.value,
      );
      value += path.value;
      size += Math.abs(path.value);
      return path;
    });
    const total = settled(value, size, paths.length);
    return solution.work({ kind: 'activation-gradient', layer, unit, sample }, () => sum(paths.map(refer)), total);
  });
}

function addSlopes(solution: SolutionBuilder, { z, a }: LayerOfUnits, layer: number, sample: number): Quantity[] {
  const activation = solution.activation(layer);
  const values = z.map(valueOf);
  return z.map((own, j) =>
    solution.work(
      { kind: 'slope', layer, unit: j + 1, sample },
      () => activation.printedSlope(refer(own), refer(at(a, j))),
      activation.slope(values, j),
    ),
  );
}

/**
 * \frac{\partial E}{\partial z_j} = \sum_m \frac{\partial E}{\partial a_m} \frac{\partial a_m}{\partial z_j}, of which
 * all terms but one are left out where no unit acts on another.
 */
function writeDelta(
  solution: SolutionBuilder,
  { z, a }: LayerOfUnits,
  layer: number,
  gradients: readonly Quantity[],
  slopes: readonly Quantity[],
  unit: number,
): Expression {
  const own = product(refer(at(gradients, unit)), refer(at(slopes, unit)));
  const { acrossUnits } = solution.activation(layer);
  if (!acrossUnits) return own;
  return sum(
    gradients.map((gradient, m) => {
      if (m === unit) return own;
      const slope = acrossUnits.printedSlope(refer(at(a, m)), refer(at(a, unit)));
      return product(refer(gradient), partial(at(a, m).id, at(z, unit).id, slope));
    }),
  );
}

/** \delta_j = \frac{\partial E}{\partial z_j} = \frac{\partial E}{\partial a_j} \frac{\partial a_j}{\partial z_j} */
function addDeltas(
  solution: SolutionBuilder,
  pass: ForwardPass,
  layer: number,
  gradients: readonly Quantity[],
  slopes: readonly Quantity[],
): Quantity[] {
  const { loss, divisor } = solution;
  const units = at(pass.layers, layer - 1);
  const { acrossUnits } = solution.activation(layer);
  const combined = layer === solution.lastLayer ? loss.combined : undefined;
  const output = combined && outputLayerOf(pass);
  const a = units.a.map(valueOf);
  const errors = gradients.map(valueOf);
  const value = (j: number): number => {
    if (combined && output) return solution.signed(combined.value(output, j) / divisor);
    return acrossUnits ? acrossUnits.delta(a, errors, j) : at(gradients, j).value * at(slopes, j).value;
  };
  const targetSum = (): number => pass.target.reduce((total, { value: t }) => total + t, 0);
  return units.a.map((own, j) =>
    solution.work(
      { kind: 'delta', layer, unit: j + 1, sample: pass.sample },
      () => writeDelta(solution, units, layer, gradients, slopes, j),
      value(j),
      combined &&
        (() =>
          divided(solution.written(combined.printed(refer(own), refer(at(pass.target, j)), targetSum())), divisor)),
    ),
  );
}

/** \frac{\partial E}{\partial x_i} = \sum_m \frac{\partial E}{\partial z_m} w_{mi}: the error sent back once more, where nothing is trained. */
function addInputGradients(
  solution: SolutionBuilder,
  pass: ForwardPass,
  { weights }: LayerOfParameters,
  deltas: readonly Quantity[],
): void {
  const { z } = at(pass.layers, 0);
  for (const [i, x] of pass.input.entries()) {
    let value = 0;
    let size = 0;
    for (const [m, delta] of deltas.entries()) {
      const term = delta.value * at(at(weights, m), i).value;
      value += term;
      size += Math.abs(term);
    }
    const write = (): Expression =>
      sum(deltas.map((delta, m) => product(refer(delta), partial(at(z, m).id, x.id, refer(at(at(weights, m), i))))));
    solution.work(
      { kind: 'input-gradient', unit: i + 1, sample: pass.sample },
      write,
      settled(value, size, deltas.length),
    );
  }
}

/**
 * Errors, slopes and deltas of every layer, from the last to the first, for one sample, and the gradients of its inputs;
 * gives the deltas by layer.
 */
export function addBackwardPass(
  solution: SolutionBuilder,
  pass: ForwardPass,
  parameters: readonly LayerOfParameters[],
): readonly (readonly Quantity[])[] {
  const deltas: (readonly Quantity[])[] = [];
  for (let layer = solution.lastLayer; layer >= 1; layer -= 1) {
    const [next] = deltas;
    const gradients = next
      ? addHiddenGradients(solution, pass, layer, at(parameters, layer), next)
      : addOutputGradients(solution, pass);
    const slopes = addSlopes(solution, at(pass.layers, layer - 1), layer, pass.sample);
    deltas.unshift(addDeltas(solution, pass, layer, gradients, slopes));
  }
  addInputGradients(solution, pass, at(parameters, 0), at(deltas, 0));
  return deltas;
}
