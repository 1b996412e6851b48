import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { definitions } from '../../../../engine/solution/definitions.ts';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { madeUp, madeUpTextbook } from '../../../../test/networks/made-up-definitions.ts';
import { randomNetwork } from '../../../../test/networks/random-network.ts';
import { expectSame, expectSlopes } from '../../../../test/python/expected-values.ts';
import { printedValues } from '../../../../test/python/printed-values.ts';
import { numpyFile } from '../numpy-file.ts';
import type { PythonDefinitions } from '../python-file.ts';
import { torchFile } from '../torch-file.ts';

/** As if no definition had a line of its own. */
const withoutLines: PythonDefinitions = { meaning: definitions, activations: {}, losses: {} };
const newOnes: PythonDefinitions = { meaning: madeUp, activations: {}, losses: {} };

describe.each([
  ['PyTorch', torchFile],
  ['NumPy', numpyFile],
])('a network as %s, written from what is printed of its definitions', (_, write) => {
  it('comes to what the engine comes to', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        // As printed, 1 - a loses digits where a is close to 1.
        expectSame(printedValues(write(network, 'en', withoutLines)), network, 1e-9);
      }),
      { numRuns: 200, seed: 20250312 },
    );
  });

  it('has the gradients of definitions that nobody wrote a line for', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        fc.pre(network.loss !== 'cross-entropy' && network.loss !== 'binary-cross-entropy');
        expectSlopes(printedValues(write(network, 'en', newOnes)), network, madeUpTextbook);
      }),
      { numRuns: 100, seed: 20250312 },
    );
  });
});

it('reads as a person would write it', () => {
  const network: NetworkDocument = {
    ...slidesNetwork,
    loss: 'mean-squared-error',
    layers: slidesNetwork.layers.map((layer) => ({ ...layer, activation: 'tanh' })),
  };
  const text = torchFile(network, 'en', newOnes);
  expect(text).toContain('A1 = torch.log(1.0 + torch.exp(2.0 * Z1))');
  expect(text).toContain(
    'loss = (torch.log((torch.exp(A2 - targets) + torch.exp(targets - A2)) / 2.0)).sum() / len(targets)',
  );
  expect(numpyFile(network, 'en', newOnes)).toContain('delta1 = dA1 * (2.0 / (1.0 + np.exp(-(2.0 * Z1))))');
});
