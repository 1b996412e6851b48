import { describe, expect, it } from 'vitest';
import { articleNetwork as network } from '../../test/networks/known-networks.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from '../solution/solve.ts';
import { MatrixPrinter, type MatrixStep } from './matrix-steps.ts';
import { Printer } from './printer.ts';

function steps(document: NetworkDocument, decimals: number): MatrixStep[] {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new MatrixPrinter(new Printer(solved.value, 'matrix', { decimals })).steps();
}

const line = (document: NetworkDocument, decimals: number, kind: string, layer: number): string => {
  const found = steps(document, decimals).find((step) => step.kind === kind && step.layer === layer);
  return found
    ? `${found.symbol.text} = ${found.rule.text} = ${found.filled.text} ${found.relation} ${found.value.text}`
    : '';
};

describe('the step of a layer as matrices', () => {
  it.each([
    ['weighted-sum', 1, 'z⁽¹⁾ = W⁽¹⁾ x = [[0.3, 0.25], [0.4, 0.35]] [[0.1], [0.2]] = [[0.0800], [0.1100]]'],
    ['delta', 2, 'δ⁽²⁾ = ∂E/∂a⁽²⁾ ⊙ f′(z⁽²⁾) = [[0.2094], [0.0638]] ⊙ [[0.2380], [0.2232]] ≈ [[0.0499], [0.0142]]'],
    [
      'weight-gradient',
      2,
      '∂E/∂W⁽²⁾ = δ⁽²⁾ a⁽¹⁾ᵀ = [[0.0499], [0.0142]] [[0.5200, 0.5275]] = [[0.0259, 0.0263], [0.0074, 0.0075]]',
    ],
    [
      'weight-update',
      2,
      'W⁽²⁾⁺ = W⁽²⁾ − η   ∂E/∂W⁽²⁾ = [[0.45, 0.4], [0.7, 0.6]] − 0.5   [[0.0259, 0.0263], [0.0074, 0.0075]] ≈ [[0.4370, 0.3869], [0.6963, 0.5962]]',
    ],
  ])('prints %s of layer %d', (kind, layer, text) => {
    // The figures are those of a published article on this network, cut to four places.
    expect(line(network, 4, kind, layer)).toBe(text);
  });

  it('sums outer products over a batch, and the deltas of a shared bias', () => {
    const [hidden, output] = network.layers;
    if (!hidden || !output) throw new Error('two layers');
    const batch: NetworkDocument = {
      ...network,
      layers: [{ ...hidden, bias: { kind: 'shared', value: 0.35 } }, output],
      samples: [...network.samples, { input: [1, 0], target: [1, 0] }],
    };
    expect(line(batch, 4, 'weight-gradient', 1)).toContain('δ⁽¹⁾⁽¹⁾ x⁽¹⁾ᵀ + δ⁽¹⁾⁽²⁾ x⁽²⁾ᵀ');
    expect(line(batch, 4, 'bias-gradient', 1)).toContain('δ⁽¹⁾⁽¹⁾[1] + δ⁽¹⁾⁽²⁾[1] + δ⁽¹⁾⁽¹⁾[2] + δ⁽¹⁾⁽²⁾[2]');
    expect(line(batch, 4, 'bias-update', 1)).toContain('b⁽¹⁾ − η');
  });

  it('goes forward through all layers, back through all, then updates', () => {
    expect(steps(network, 4).map(({ kind, layer }) => `${kind} ${layer}`)).toEqual([
      'weighted-sum 1',
      'activation 1',
      'weighted-sum 2',
      'activation 2',
      'delta 2',
      'delta 1',
      'weight-gradient 2',
      'weight-gradient 1',
      'weight-update 1',
      'weight-update 2',
    ]);
  });
});
