import type { NetworkDocument } from '../../engine/network/document.ts';

/** How many quantities the solution of a network has, without working it out. */
export function countQuantities({ inputs, layers, samples }: NetworkDocument): number {
  const batch = samples.length;
  /** A sum over the batch is a quantity of its own where there is more than one to add. */
  const sums = batch > 1 ? 1 : 0;
  const outputs = layers.at(-1)?.units ?? 0;
  // Inputs, their gradients, and targets; the loss of each output, of each sample and in all, before the step and after it.
  let count = batch * (2 * inputs + outputs) + 2 * (batch * (outputs + sums) + 1);
  layers.forEach(({ units, bias }, index) => {
    const before = layers[index - 1]?.units ?? inputs;
    const weights = units * before;
    const biases = bias.kind === 'none' ? 0 : bias.kind === 'shared' ? 1 : units;
    // Themselves, each sample's part of a gradient, the gradient, the change, the new value.
    count += weights * (3 + batch + sums) + biases * 4;
    // z and a, before and after the step; ∂E/∂a, ∂a/∂z, ∂E/∂z.
    count += 7 * units * batch;
    // A path from each unit into each unit of the layer before.
    if (index > 0) count += weights * batch;
  });
  return count;
}
