import type { SolutionBuilder } from './solution-builder.ts';

/** Everything that the document states: samples, weights, biases. */
export function addGiven(solution: SolutionBuilder): void {
  solution.document.samples.forEach(({ input, target }, index) => {
    const sample = index + 1;
    input.forEach((value, i) => solution.give({ kind: 'input', unit: i + 1, sample }, value));
    target.forEach((value, j) => solution.give({ kind: 'target', unit: j + 1, sample }, value));
  });
  solution.document.layers.forEach(({ weights, bias }, index) => {
    const layer = index + 1;
    weights.forEach((row, j) =>
      row.forEach((value, i) => solution.give({ kind: 'weight', layer, unit: j + 1, from: i + 1 }, value)),
    );
    if (bias.kind === 'per-unit')
      bias.values.forEach((value, j) => solution.give({ kind: 'bias', layer, unit: j + 1 }, value));
    if (bias.kind === 'shared') solution.give({ kind: 'shared-bias', layer }, bias.value);
  });
}
