import type { NetworkDocument } from '../../../engine/network/document.ts';
import { definitions, type Definitions } from '../../../engine/solution/definitions.ts';
import { inLanguage, type ExportLanguage } from '../export-language.ts';
import { oneLine } from '../one-line.ts';
import { pythonActivations, type PythonActivation } from './activations.ts';
import { derivedActivation } from './derived/derived-activation.ts';
import { derivedLoss } from './derived/derived-loss.ts';
import { pythonLosses, type PythonLoss } from './losses.ts';
import { parametersOf, type PythonParameter } from './parameters.ts';
import { pythonWords, type PythonWords } from './words.ts';

/** A network on its way into a file of Python: names, and what stands behind them. */
export interface PythonNetwork {
  readonly document: NetworkDocument;
  readonly words: PythonWords;
  readonly parameters: readonly PythonParameter[];
  /** Of layer 1, 2, …: its activation, and whether a bias is added. */
  readonly layers: readonly { readonly layer: number; readonly activation: PythonActivation; readonly bias: boolean }[];
  readonly loss: PythonLoss;
  /** The comment at the top. */
  readonly title: readonly string[];
}

/** What the names of a document stand for, and how some of them are written. */
export interface PythonDefinitions {
  readonly meaning: Definitions;
  readonly activations: typeof pythonActivations;
  readonly losses: typeof pythonLosses;
}

export const pythonDefinitions: PythonDefinitions = {
  meaning: definitions,
  activations: pythonActivations,
  losses: pythonLosses,
};

export function pythonNetwork(
  document: NetworkDocument,
  language: ExportLanguage,
  { meaning, activations, losses }: PythonDefinitions,
): PythonNetwork {
  const title = oneLine(inLanguage(document.title ?? '', language));
  return {
    document,
    words: pythonWords[language],
    parameters: parametersOf(document),
    layers: document.layers.map(({ activation, bias, units }, index) => ({
      layer: index + 1,
      activation: activations[activation] ?? derivedActivation(meaning.activations[activation], units),
      bias: bias.kind !== 'none',
    })),
    loss: losses[document.loss] ?? derivedLoss(meaning.losses[document.loss]),
    title: title === '' ? [] : [`# ${title}`],
  };
}

/** What comes into a layer. */
export const incoming = (layer: number): string => (layer === 1 ? 'inputs' : `A${layer - 1}`);

/** The forward pass as a function of the parameters, so that it can be run again after the step. */
export function forwardFunction(
  { document, words, parameters, layers, loss }: PythonNetwork,
  library: 'torch' | 'numpy',
  returned: readonly string[],
): string[] {
  const last = layers.length;
  return [
    `def forward(${parameters.map(({ name }) => name).join(', ')}):`,
    ...layers.flatMap(({ layer, activation, bias }) => [
      `    # ${words.layer(layer, document.layers[layer - 1]?.activation ?? '')}`,
      `    Z${layer} = ${incoming(layer)} @ W${layer}.T${bias ? ` + b${layer}` : ''}`,
      `    A${layer} = ${activation[library](`Z${layer}`)}`,
    ]),
    ...loss.note(words, document).map((sentence) => `    # ${sentence}`),
    `    loss = ${loss[library]({ z: `Z${last}`, a: `A${last}` })}`,
    `    return ${returned.join(', ')}`,
  ];
}

/** `print` of the outputs and the loss before the step. */
export const printForward = ({ words }: PythonNetwork, outputs: string): string[] => [
  `print("${words.outputs}", ${outputs}.tolist())`,
  `print("${words.loss}", loss.item())`,
];

/** `print` of each gradient. */
export const printGradients = (
  { parameters }: PythonNetwork,
  gradient: (parameter: PythonParameter) => string,
): string[] => parameters.map((parameter) => `print("dE/d${parameter.name}", ${gradient(parameter)}.tolist())`);

/** w^+ = w - \eta \frac{\partial E}{\partial w}; what is not trained stays. */
export const updates = ({ parameters }: PythonNetwork, gradient: (parameter: PythonParameter) => string): string[] =>
  parameters.map((parameter) => {
    const { name, trained } = parameter;
    return `${name}_new = ${name}${trained ? ` - learning_rate * ${gradient(parameter)}` : ''}`;
  });

/** `print` of each parameter and of the loss after the step. */
export const printAfter = ({ parameters, words }: PythonNetwork): string[] => [
  ...parameters.map(({ name }) => `print("${words.after(name)}", ${name}_new.tolist())`),
  `print("${words.lossAfter}", loss_after.item())`,
];

export const newNames = ({ parameters }: PythonNetwork): string =>
  parameters.map(({ name }) => `${name}_new`).join(', ');

export const oldNames = ({ parameters }: PythonNetwork): string => parameters.map(({ name }) => name).join(', ');
