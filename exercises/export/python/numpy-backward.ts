import { incoming, type PythonNetwork } from './python-file.ts';

/**
 * \delta^{(L)} = \frac{\partial E}{\partial a} \odot f'(z),
 * \delta^{(l)} = \left(\delta^{(l+1)} W^{(l+1)}\right) \odot f'(z^{(l)}),
 * \frac{\partial E}{\partial W^{(l)}} = \delta^{(l)\mathsf T} a^{(l-1)} with one row a sample.
 */
export function numpyBackward(network: PythonNetwork): string[] {
  const { layers, words } = network;
  return layers
    .toReversed()
    .flatMap(({ layer, bias }) => [
      `# ${words.backwardLayer(layer)}`,
      ...(layer === layers.length ? outputDelta(network) : hiddenDelta(network, layer)),
      `dW${layer} = delta${layer}.T @ ${incoming(layer)}${layer === layers.length ? `  # ${words.outerProducts}` : ''}`,
      ...(bias ? [`db${layer} = ${biasGradient(network, layer)}`] : []),
      '',
    ]);
}

function outputDelta({ document, layers, loss, words }: PythonNetwork): string[] {
  const layer = layers.length;
  const { by, code } = loss.start(`A${layer}`, document);
  if (by === 'z') return [`delta${layer} = ${code}  # ${words.lossAndActivation}`];
  return [`dA${layer} = ${code}`, ...delta(layers, layer)];
}

const hiddenDelta = ({ layers, words }: PythonNetwork, layer: number): string[] => [
  `dA${layer} = delta${layer + 1} @ W${layer + 1}  # ${words.throughWeights(layer)}`,
  ...delta(layers, layer),
];

function delta(layers: PythonNetwork['layers'], layer: number): string[] {
  const names = { gradient: `dA${layer}`, z: `Z${layer}`, a: `A${layer}` };
  const code = layers[layer - 1]?.activation.delta(names);
  return code === undefined ? [] : [`delta${layer} = ${code}`];
}

/** A bias of the whole layer gathers the deltas of all units. */
const biasGradient = ({ document }: PythonNetwork, layer: number): string =>
  document.layers[layer - 1]?.bias.kind === 'shared' ? `delta${layer}.sum()` : `delta${layer}.sum(axis=0)`;
