import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { ExportLanguage } from '../export-language.ts';
import { numpyDialect } from './dialect.ts';
import { numpyBackward } from './numpy-backward.ts';
import { givenNumbers, type PythonParameter } from './parameters.ts';
import {
  forwardFunction,
  newNames,
  oldNames,
  printAfter,
  printForward,
  printGradients,
  pythonDefinitions,
  pythonNetwork,
  updates,
  type PythonDefinitions,
  type PythonNetwork,
} from './python-file.ts';

const gradient = ({ name }: PythonParameter): string => `d${name}`;

/** What the way back needs of the way forward. */
const kept = ({ layers }: PythonNetwork): string[] => [
  ...layers.flatMap(({ layer, activation }) => [...(activation.needsZ ? [`Z${layer}`] : []), `A${layer}`]),
  'loss',
];

/** Functions that NumPy lacks, each once. */
function helpers({ layers, loss }: PythonNetwork): string[] {
  const found = [...layers.map(({ activation }) => activation), loss].flatMap(({ helper }) =>
    helper ? [helper.join('\n')] : [],
  );
  return [...new Set(found)].flatMap((helper) => [helper, '', '']);
}

/**
 * One step of gradient descent as a file that NumPy runs, the way back written out by hand in matrices; prints what
 * `torchFile` prints. The document is taken as valid.
 */
export function numpyFile(
  document: NetworkDocument,
  language: ExportLanguage,
  definitions: PythonDefinitions = pythonDefinitions,
): string {
  const network = pythonNetwork(document, language, definitions);
  const { words, title, layers } = network;
  const lines = [
    ...title,
    `# ${words.intro('NumPy', 'pip install numpy')}`,
    '',
    'import numpy as np',
    '',
    ...givenNumbers(document, numpyDialect, words),
    '',
    '',
    ...helpers(network),
    ...forwardFunction(network, 'numpy', kept(network)),
    '',
    '',
    `${kept(network).join(', ')} = forward(${oldNames(network)})`,
    '',
    ...numpyBackward(network),
    ...printForward(network, `A${layers.length}`),
    ...printGradients(network, gradient),
    '',
    `# ${words.step}`,
    ...updates(network, gradient),
    `*_, loss_after = forward(${newNames(network)})`,
    '',
    ...printAfter(network),
  ];
  return `${lines.join('\n')}\n`;
}
