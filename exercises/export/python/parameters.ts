import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Dialect } from './dialect.ts';
import { pythonNumber, pythonRow, pythonRows } from './python-number.ts';
import type { PythonWords } from './words.ts';

/** What a step of gradient descent changes, by its name in the file; a frozen bias has a gradient all the same. */
export interface PythonParameter {
  readonly name: string;
  readonly trained: boolean;
}

/** Weights and bias of each layer, in the order in which `forward` takes them. */
export const parametersOf = ({ layers }: NetworkDocument): PythonParameter[] =>
  layers.flatMap(({ bias }, index) => [
    { name: `W${index + 1}`, trained: true },
    ...(bias.kind === 'none' ? [] : [{ name: `b${index + 1}`, trained: bias.trainable !== false }]),
  ]);

/** The network's numbers: samples, learning rate, weights and biases. */
export function givenNumbers(
  { samples, learningRate, layers }: NetworkDocument,
  { array, parameter }: Dialect,
  words: PythonWords,
): string[] {
  return [
    `# ${words.samples}`,
    `inputs = ${array(pythonRows(samples.map(({ input }) => input)))}`,
    `targets = ${array(pythonRows(samples.map(({ target }) => target)))}`,
    `learning_rate = ${pythonNumber(learningRate)}`,
    '',
    `# ${words.weights}`,
    ...layers.flatMap(({ weights, bias }, index) => {
      const layer = index + 1;
      const lines = [`W${layer} = ${parameter(pythonRows(weights))}`];
      if (bias.kind === 'none') return lines;
      const shared = bias.kind === 'shared';
      const literal = shared ? pythonNumber(bias.value) : pythonRow(bias.values);
      const notes = [
        shared ? words.sharedBias : words.biasOfUnits,
        ...(bias.trainable === false ? [words.frozen] : []),
      ];
      return [...lines, `b${layer} = ${parameter(literal)}  # ${notes.join('; ')}`];
    }),
  ];
}
