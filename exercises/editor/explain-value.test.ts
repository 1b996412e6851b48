import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatrixPrinter } from '../../engine/printing/matrix-steps.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { ValueExplanation } from '../contract/editor-views.ts';
import { workbookMethods } from '../contract/methods.ts';

const wanted = { network: slidesNetwork, notation: 'numbered', precision: { decimals: 4 } } as const;

function explained(quantity: string, changed: object = {}): ValueExplanation {
  const outcome = workbookMethods.explainValue.answer({ ...wanted, quantity, ...changed });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

describe('the explanation of a value', () => {
  it('is its line, with what it is made of', () => {
    const { quantity, operands, matrix } = explained('w+.1.1.2', { precision: { decimals: 10 } });
    expect(quantity).toMatchObject({ rule: { text: 'w₂ − α · ∂E/∂w₂' }, shown: '0.1998766769' });
    expect(operands.map(({ id, shown, given }) => [id, shown, given])).toEqual([
      ['w.1.1.2', '0.2', true],
      ['dE/dw.1.1.2', '0.0002466463', false],
    ]);
    expect(matrix).toBeUndefined();
  });

  it.each([
    ['z.1.2', 'weighted-sum', 1],
    ['a.2.1', 'activation', 2],
    ['dE/dz.1.1', 'delta', 1],
    ['dE/da.1.1<2', 'delta', 1],
    ['dE/dw.2.1.1', 'weight-gradient', 2],
    ['w+.1.1.1', 'weight-update', 1],
  ])('has the line of matrices that %s is an entry of', (id, kind, layer) => {
    expect(explained(id, { notation: 'matrix' }).matrix).toMatchObject({ kind, layer });
  });

  it.each(['x.1', 'w.1.1.1', 'E.1', 'E', "z'.1.1"])('has none for %s', (id) => {
    expect(explained(id, { notation: 'matrix' }).matrix).toBeUndefined();
  });

  it('has the very line that the worked matrices have', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 2, units: 2, samples: 2 }), (network) => {
        const solved = solve(network);
        if (!solved.ok) throw new Error('refused');
        const steps = new MatrixPrinter(new Printer(solved.value, 'matrix', wanted.precision)).steps();
        const found = [...solved.value.quantities.keys()].flatMap(
          (id) => explained(id, { network, notation: 'matrix' }).matrix ?? [],
        );
        for (const line of found) expect(steps).toContainEqual(line);
        for (const line of steps) expect(found).toContainEqual(line);
      }),
      { numRuns: 5, seed: 20250312 },
    );
  });

  it('has the matrices of its own sample', () => {
    const network = { ...slidesNetwork, samples: [...slidesNetwork.samples, { input: [1, 0], target: [0, 1] }] };
    const { matrix } = explained('z.1.1@2', { network, notation: 'matrix' });
    expect(matrix).toMatchObject({ kind: 'weighted-sum', layer: 1, sample: 2 });
  });

  it('is refused for what the network does not have', () => {
    expect(workbookMethods.explainValue.answer({ ...wanted, quantity: 'w.9.1.1' })).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path: 'quantity', found: '"w.9.1.1"', allowed: { kind: 'quantity-id' } },
    });
  });
});
