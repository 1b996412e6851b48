import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { ExportLanguage } from '../export-language.ts';
import { torchDialect } from './dialect.ts';
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
} from './python-file.ts';

const gradient = ({ name }: PythonParameter): string => `${name}.grad`;

/**
 * One step of gradient descent as a file that PyTorch runs: prints outputs, loss, every gradient, every parameter after the
 * step, and the loss after it. Operations on plain tensors, so that each can be seen. The document is taken as valid.
 */
export function torchFile(
  document: NetworkDocument,
  language: ExportLanguage,
  definitions: PythonDefinitions = pythonDefinitions,
): string {
  const network = pythonNetwork(document, language, definitions);
  const { words, title, layers } = network;
  const last = layers.length;
  const forward = forwardFunction(network, 'torch', [`A${last}`, 'loss']);
  const lines = [
    ...title,
    `# ${words.intro('PyTorch', 'pip install torch')}`,
    '',
    'import torch',
    ...(forward.some((line) => /\bF\.\w/.test(line)) ? ['import torch.nn.functional as F'] : []),
    '',
    `torch.set_default_dtype(torch.float64)  # ${words.wide}`,
    '',
    ...givenNumbers(document, torchDialect, words),
    '',
    '',
    ...forward,
    '',
    '',
    `outputs, loss = forward(${oldNames(network)})`,
    `loss.backward()  # ${words.autograd}`,
    '',
    ...printForward(network, 'outputs'),
    ...printGradients(network, gradient),
    '',
    `# ${words.step}`,
    'with torch.no_grad():',
    ...updates(network, gradient).map((line) => `    ${line}`),
    `    _, loss_after = forward(${newNames(network)})`,
    '',
    ...printAfter(network),
  ];
  return `${lines.join('\n')}\n`;
}
