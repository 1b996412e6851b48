import type { ActivationName } from '../../engine/activations/activation.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';

/** A number and its derivative by one chosen parameter: a + b ε with ε² = 0. Written for the tests alone. */
interface Dual {
  readonly value: number;
  readonly slope: number;
}

const dual = (value: number, slope = 0): Dual => ({ value, slope });
const add = (x: Dual, y: Dual): Dual => dual(x.value + y.value, x.slope + y.slope);
const subtract = (x: Dual, y: Dual): Dual => dual(x.value - y.value, x.slope - y.slope);
const multiply = (x: Dual, y: Dual): Dual => dual(x.value * y.value, x.slope * y.value + x.value * y.slope);
const divide = (x: Dual, y: Dual): Dual =>
  dual(x.value / y.value, (x.slope * y.value - x.value * y.slope) / (y.value * y.value));
const exp = (x: Dual): Dual => dual(Math.exp(x.value), Math.exp(x.value) * x.slope);
const log = (x: Dual): Dual => dual(Math.log(x.value), x.slope / x.value);
const total = (terms: readonly Dual[]): Dual => terms.reduce(add, dual(0));

function activate(name: ActivationName, z: readonly Dual[]): Dual[] {
  switch (name) {
    case 'identity':
      return [...z];
    case 'sigmoid':
      return z.map((x) => divide(dual(1), add(dual(1), exp(multiply(dual(-1), x)))));
    case 'tanh':
      return z.map((x) => {
        const up = exp(x);
        const down = exp(multiply(dual(-1), x));
        return divide(subtract(up, down), add(up, down));
      });
    case 'relu':
      return z.map((x) => (x.value > 0 ? x : dual(0)));
    case 'leaky-relu':
      return z.map((x) => (x.value > 0 ? x : multiply(dual(0.01), x)));
    case 'softmax': {
      const powers = z.map(exp);
      return powers.map((power) => divide(power, total(powers)));
    }
  }
}

/** ln(1 + e^x): -ln σ(-x), written so that an output close to 0 or 1 keeps its digits. */
const softplus = (x: Dual): Dual => log(add(dual(1), exp(x)));

interface Output {
  readonly z: readonly Dual[];
  readonly a: readonly Dual[];
}

function lossOf(document: NetworkDocument, outputs: readonly Output[]): Dual {
  const perSample = outputs.map((output, k) =>
    total(
      output.a.map((a, j) => {
        const z = output.z[j] ?? dual(NaN);
        const t = dual(document.samples[k]?.target[j] ?? NaN);
        switch (document.loss) {
          case 'half-sum-squared-error':
            return multiply(dual(0.5), multiply(subtract(t, a), subtract(t, a)));
          case 'mean-squared-error':
            return divide(multiply(subtract(t, a), subtract(t, a)), dual(output.a.length));
          case 'binary-cross-entropy': {
            const yes = multiply(t, softplus(multiply(dual(-1), z)));
            const no = multiply(subtract(dual(1), t), softplus(z));
            return divide(add(yes, no), dual(output.a.length));
          }
          case 'cross-entropy':
            return multiply(t, log(total(output.z.map((other) => exp(subtract(other, z))))));
        }
      }),
    ),
  );
  const sum = total(perSample);
  return document.loss === 'half-sum-squared-error' ? sum : divide(sum, dual(document.samples.length));
}

/** Which parameter the derivative is taken by: an index into a layer's weights, its biases, or its shared bias. */
export type Parameter =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'shared-bias'; readonly layer: number };

/** Every parameter of a network, layer, unit and source from 1. */
export function parametersOf(document: NetworkDocument): Parameter[] {
  return document.layers.flatMap(({ weights, bias }, index): Parameter[] => {
    const layer = index + 1;
    return [
      ...weights.flatMap((row, j) =>
        row.map((_, i): Parameter => ({ kind: 'weight', layer, unit: j + 1, from: i + 1 })),
      ),
      ...(bias.kind === 'per-unit'
        ? bias.values.map((_, j): Parameter => ({ kind: 'bias', layer, unit: j + 1 }))
        : bias.kind === 'shared'
          ? [{ kind: 'shared-bias', layer } as const]
          : []),
    ];
  });
}

/** The loss and its derivative by one parameter, by dual numbers through the textbook formulas. */
export function lossAndSlope(document: NetworkDocument, by: Parameter, shift = 0): Dual {
  const seeded = (value: number, matches: boolean): Dual => (matches ? dual(value + shift, 1) : dual(value));
  const outputs = document.samples.map(({ input }) =>
    document.layers.reduce<Output>(
      ({ a: before }, { weights, bias, activation }, index) => {
        const layer = index + 1;
        const z = weights.map((row, j) => {
          const terms = row.map((weight, i) => {
            const matches = by.kind === 'weight' && by.layer === layer && by.unit === j + 1 && by.from === i + 1;
            return multiply(seeded(weight, matches), before[i] ?? dual(NaN));
          });
          if (bias.kind === 'per-unit') {
            terms.push(seeded(bias.values[j] ?? NaN, by.kind === 'bias' && by.layer === layer && by.unit === j + 1));
          }
          if (bias.kind === 'shared') terms.push(seeded(bias.value, by.kind === 'shared-bias' && by.layer === layer));
          return total(terms);
        });
        return { z, a: activate(activation, z) };
      },
      { z: [], a: input.map((x) => dual(x)) },
    ),
  );
  return lossOf(document, outputs);
}

/** The id of a parameter's gradient. */
export function gradientId(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'weight':
      return `dE/dw.${parameter.layer}.${parameter.unit}.${parameter.from}`;
    case 'bias':
      return `dE/db.${parameter.layer}.${parameter.unit}`;
    case 'shared-bias':
      return `dE/db.${parameter.layer}`;
  }
}
