import { expect } from 'vitest';
import type { Bias, NetworkDocument } from '../../engine/network/document.ts';
import { gradientStep, type GradientStep } from '../../engine/training/gradient-step.ts';
import { lossAndSlope, parametersOf, textbook } from '../networks/dual-numbers.ts';
import { apart, type Numbers } from './printed-values.ts';

function stepOf(network: NetworkDocument): GradientStep {
  const outcome = gradientStep(network);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const biasNumbers = (bias: Bias): Numbers | undefined =>
  bias.kind === 'none' ? undefined : bias.kind === 'shared' ? bias.value : bias.values;

/** What an export has to print, from the engine. */
function expected(network: NetworkDocument): Record<string, Numbers> {
  const { loss, outputs, gradients, updated, lossAfter } = stepOf(network);
  const found: Record<string, Numbers> = { outputs, loss, 'loss after the step': lossAfter };
  gradients.layers.forEach(({ weights, bias }, index) => {
    found[`dE/dW${index + 1}`] = weights;
    if (bias !== null) found[`dE/db${index + 1}`] = bias;
  });
  updated.layers.forEach(({ weights, bias }, index) => {
    found[`W${index + 1} after the step`] = weights;
    const values = biasNumbers(bias);
    if (values !== undefined) found[`b${index + 1} after the step`] = values;
  });
  return found;
}

const largest = (numbers: Numbers): number =>
  typeof numbers === 'number' ? Math.abs(numbers) : Math.max(0, ...numbers.map(largest));

/** Everything that is printed, and nothing else, within so small a part of the largest number in play. */
export function expectSame(
  printed: Readonly<Record<string, Numbers>>,
  network: NetworkDocument,
  tolerance = 1e-12,
): void {
  const known = expected(network);
  expect(Object.keys(printed).sort()).toEqual(Object.keys(known).sort());
  const scale = Math.max(1, ...Object.values(known).map(largest));
  for (const [label, value] of Object.entries(known)) {
    expect(apart(printed[label], value) / scale, label).toBeLessThan(tolerance);
  }
}

/** Every gradient that is printed is the one of dual numbers through textbook formulas. */
export function expectSlopes(
  printed: Readonly<Record<string, Numbers>>,
  network: NetworkDocument,
  meaning = textbook,
): void {
  const scale = Math.max(1, ...Object.values(printed).map(largest));
  for (const parameter of parametersOf(network)) {
    const { layer } = parameter;
    const found = printed[parameter.kind === 'weight' ? `dE/dW${layer}` : `dE/db${layer}`];
    const row = typeof found === 'object' && parameter.kind !== 'shared-bias' ? found[parameter.unit - 1] : found;
    const entry = typeof row === 'object' && parameter.kind === 'weight' ? row[parameter.from - 1] : row;
    expect(apart(entry, lossAndSlope(network, parameter, 0, meaning).slope) / scale).toBeLessThan(1e-12);
  }
}
